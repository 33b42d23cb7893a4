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

#ifdef __cplusplus
}
#endif
