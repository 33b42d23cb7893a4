#include "special_functions.h"
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <limits>

namespace {

using namespace boost::math::policies;

// A wrong argument gives NaN (or an infinity), never an exception: none may cross into Swift. Inner steps stay in
// double: long double costs three times as much and the tests hold these to 1e-12 as they are.
using quiet = policy<domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>, underflow_error<ignore_error>,
                     denorm_error<ignore_error>, rounding_error<ignore_error>, evaluation_error<ignore_error>, indeterminate_result_error<ignore_error>,
                     promote_double<false>>;
using student = boost::math::students_t_distribution<double, quiet>;
using normal = boost::math::normal_distribution<double, quiet>;
// A quantile of counts is the smallest count whose probability reaches the one asked for.
using quiet_counts = policy<domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>, underflow_error<ignore_error>,
                            denorm_error<ignore_error>, rounding_error<ignore_error>, evaluation_error<ignore_error>,
                            indeterminate_result_error<ignore_error>, promote_double<false>, discrete_quantile<integer_round_up>>;
using binomial = boost::math::binomial_distribution<double, quiet_counts>;
using poisson = boost::math::poisson_distribution<double, quiet_counts>;
using chi_square = boost::math::chi_squared_distribution<double, quiet>;

const double nan_value = std::numeric_limits<double>::quiet_NaN();

template <typename Computation>
double without_exceptions(Computation computation) noexcept {
  try {
    return computation();
  } catch (...) {
    return nan_value;
  }
}

}  // namespace

double special_student_cdf(double degrees_of_freedom, double t) {
  if (!(degrees_of_freedom > 0) || t != t) return nan_value;
  return without_exceptions([=] { return boost::math::cdf(student(degrees_of_freedom), t); });
}

double special_student_quantile(double degrees_of_freedom, double probability) {
  if (!(degrees_of_freedom > 0) || !(probability > 0 && probability < 1)) return nan_value;
  return without_exceptions([=] { return boost::math::quantile(student(degrees_of_freedom), probability); });
}

double special_normal_cdf(double x) {
  if (x != x) return nan_value;
  return without_exceptions([=] { return boost::math::cdf(normal(), x); });
}

double special_normal_quantile(double probability) {
  if (!(probability > 0 && probability < 1)) return nan_value;
  return without_exceptions([=] { return boost::math::quantile(normal(), probability); });
}

double special_chi_square_quantile(double degrees_of_freedom, double probability) {
  if (!(degrees_of_freedom > 0) || !(probability > 0 && probability < 1)) return nan_value;
  return without_exceptions([=] { return boost::math::quantile(chi_square(degrees_of_freedom), probability); });
}

double special_incomplete_beta(double a, double b, double x) {
  if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1)) return nan_value;
  return without_exceptions([=] { return boost::math::ibeta(a, b, x, quiet()); });
}

double special_incomplete_gamma(double a, double x) {
  if (!(a > 0) || !(x >= 0)) return nan_value;
  return without_exceptions([=] { return boost::math::gamma_p(a, x, quiet()); });
}

double special_incomplete_beta_inverse(double a, double b, double probability) {
  if (!(a > 0) || !(b > 0) || !(probability >= 0 && probability <= 1)) return nan_value;
  return without_exceptions([=] { return boost::math::ibeta_inv(a, b, probability, quiet()); });
}

double special_incomplete_gamma_inverse(double a, double probability) {
  if (!(a > 0) || !(probability >= 0 && probability < 1)) return nan_value;
  return without_exceptions([=] { return boost::math::gamma_p_inv(a, probability, quiet()); });
}

double special_binomial_cdf(double trials, double probability, double hits) {
  if (!(trials >= 0) || !(probability >= 0 && probability <= 1) || !(hits >= 0 && hits <= trials)) return nan_value;
  return without_exceptions([=] { return boost::math::cdf(binomial(trials, probability), hits); });
}

double special_binomial_quantile(double trials, double probability, double cumulative) {
  if (!(trials >= 0) || !(probability >= 0 && probability <= 1) || !(cumulative > 0 && cumulative < 1)) return nan_value;
  return without_exceptions([=] { return boost::math::quantile(binomial(trials, probability), cumulative); });
}

double special_poisson_cdf(double mean, double count) {
  if (!(mean > 0) || !(count >= 0)) return nan_value;
  return without_exceptions([=] { return boost::math::cdf(poisson(mean), count); });
}

double special_poisson_quantile(double mean, double cumulative) {
  if (!(mean > 0) || !(cumulative > 0 && cumulative < 1)) return nan_value;
  return without_exceptions([=] { return boost::math::quantile(poisson(mean), cumulative); });
}

double special_log_gamma(double x) {
  if (!(x > 0)) return nan_value;
  return without_exceptions([=] { return boost::math::lgamma(x, quiet()); });
}

double special_digamma(double x) {
  if (!(x > 0)) return nan_value;
  return without_exceptions([=] { return boost::math::digamma(x, quiet()); });
}
