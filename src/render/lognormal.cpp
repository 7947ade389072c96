// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/lognormal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace circletake::render {

namespace {

constexpr double rootTwo = 1.41421356237309504880;

double upperTail(double z)
{
    return 0.5 * std::erfc(z / rootTwo);
}

template <size_t n>
double polynomial(const std::array<double, n> &coefficients, double x)
{
    double sum = 0;
    for (const double coefficient : coefficients)
        sum = sum * x + coefficient;
    return sum;
}

/// P. J. Acklam's rational approximation of the normal quantile, for p ≤ 0.5.
double lowerQuantile(double p)
{
    static constexpr std::array a{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                                  1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    static constexpr std::array b{-5.447609879822406e+01, 1.615858368580409e+02,  -1.556989798598866e+02,
                                  6.680131188771972e+01,  -1.328068155288572e+01, 1.0};
    static constexpr std::array c{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                                  -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    static constexpr std::array d{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                                  3.754408661907416e+00, 1.0};
    if (p < 0.02425) {
        const double q = std::sqrt(-2 * std::log(p));
        return polynomial(c, q) / polynomial(d, q);
    }
    const double q = p - 0.5;
    return polynomial(a, q * q) * q / polynomial(b, q * q);
}

}  // namespace

double upperQuantile(double p)
{
    return p <= 0.5 ? -lowerQuantile(p) : lowerQuantile(1 - p);
}

double LogNormal::survival(double ms) const
{
    return ms <= 0 ? 1.0 : upperTail((std::log(ms) - mu) / sigma);
}

double LogNormal::medianMs() const
{
    return std::exp(mu);
}

double LogNormal::meanMs() const
{
    return std::exp(mu + sigma * sigma / 2);
}

double LogNormal::endedByMs(double afterMs, double chance) const
{
    const double left = survival(afterMs) * (1 - chance);
    return left < 1e-290 ? afterMs : std::max(afterMs, std::exp(mu + sigma * upperQuantile(left)));
}

double LogNormal::restMs(double afterMs) const
{
    if (afterMs <= 0)
        return meanMs();
    const double left = survival(afterMs);
    if (left < 1e-12)
        return afterMs * sigma / 4;  // far beyond what was ever seen: a tail goes on in proportion to its age
    const double beyond = meanMs() * upperTail((std::log(afterMs) - mu) / sigma - sigma);
    return std::max(0.0, beyond / left - afterMs);
}

double LogNormal::between(double afterMs, double byMs, double unit) const
{
    const double longer = survival(afterMs);
    const double longest = survival(byMs);
    if (longer - longest < 1e-9 * longer || longer < 1e-12)
        return afterMs > 0 ? std::sqrt(afterMs * byMs) : byMs * 0.7;  // the model knows nothing of this range
    const double tail = std::clamp(longest + (longer - longest) * (1 - unit), 1e-300, 1 - 1e-16);
    return std::clamp(std::exp(mu + sigma * upperQuantile(tail)), std::max(1.0, afterMs), std::max(1.0, byMs));
}

}  // namespace circletake::render
