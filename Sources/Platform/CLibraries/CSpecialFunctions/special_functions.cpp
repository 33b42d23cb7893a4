#include "special_functions.h"
#include <boost/math/distributions/students_t.hpp>
#include <limits>

double special_student_cdf(double degrees_of_freedom, double t) {
  if (!(degrees_of_freedom > 0) || t != t) return std::numeric_limits<double>::quiet_NaN();
  return boost::math::cdf(boost::math::students_t(degrees_of_freedom), t);
}
