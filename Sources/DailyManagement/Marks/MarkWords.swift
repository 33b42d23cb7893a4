import Language
import Planning

extension Message {
    static let makeFavourite = Message(en: "Add to your favourites", zh: "加入收藏", ru: "Добавить в избранное", de: "Zu Ihren Favoriten")
    static let noLongerFavourite = Message(en: "Remove from your favourites", zh: "取消收藏", ru: "Убрать из избранного", de: "Aus Ihren Favoriten nehmen")
    static let yourUnits = Message(en: "Your units", zh: "我的单位", ru: "Ваши подразделения", de: "Ihre Bereiche")
    static let favourites = Message(en: "Favourites", zh: "收藏", ru: "Избранное", de: "Favoriten")
    static let lastSeen = Message(en: "Last seen", zh: "最近查看", ru: "Недавние", de: "Zuletzt angesehen")
}
