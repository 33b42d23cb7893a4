/// The sign of the product: a line that rises above its plan.
enum Icon {
    static let text = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d2124"/>\
        <path d="M6 25 26 12" stroke="#8a9296" stroke-width="2" stroke-dasharray="3 3" fill="none"/>\
        <path d="M6 25 12 20 17 15 26 6" stroke="#7db8e8" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" fill="none"/></svg>
        """
}
