/// One row of the table of all calibrations, which `bin/test` puts together at its end: what is promised, and what was counted.
package func calibration(_ what: String, _ case: String, counted: String, promised: String) {
    print("| calibration | \(what) | \(`case`) | \(counted) | \(promised) |")
}
