import Improvement
import Works

/// What modules above hold of a person: the same for whoever asks on a page and for whoever asks at the command line.
enum PersonExports {
    static let all: [PersonExport.Further] = [MatterExport.of, SkillExport.of, HourExport.of]
}
