#pragma once
// Boost.Math behind C names: see special_functions.cpp. NaN for arguments outside a function's domain.
#include "vectors.h"

#ifdef __cplusplus
extern "C" {
#endif

double special_student_cdf(double degrees_of_freedom, double t);
double special_student_quantile(double degrees_of_freedom, double probability);
double special_normal_cdf(double x);
double special_normal_quantile(double probability);
double special_chi_square_quantile(double degrees_of_freedom, double probability);
/// Regularised incomplete beta I_x(a, b).
double special_incomplete_beta(double a, double b, double x);
/// Regularised lower incomplete gamma P(a, x).
double special_incomplete_gamma(double a, double x);
/// The x at which they reach a probability.
double special_incomplete_beta_inverse(double a, double b, double probability);
double special_incomplete_gamma_inverse(double a, double probability);
/// Quantiles of counts: the smallest count whose probability, up to and with it, reaches the one asked for.
double special_binomial_cdf(double trials, double probability, double hits);
double special_binomial_quantile(double trials, double probability, double cumulative);
double special_poisson_cdf(double mean, double count);
double special_poisson_quantile(double mean, double cumulative);
double special_log_gamma(double x);
double special_digamma(double x);

#ifdef __cplusplus
}
#endif
