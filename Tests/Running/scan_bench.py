"""The scan of `Benchmarks scan` and the pairing of `Benchmarks pairs` with packages of Python, for bin/bench.

    scan_bench.py series FILE COUNT DAYS      makes series: plan and actual, two of a hundred behind, two that fall
    scan_bench.py table FILE SIZE             makes a table of costs
    scan_bench.py numpy FILE RESULTS          all series at once, as NumPy and SciPy do it fastest
    scan_bench.py packages FILE RESULTS COUNT one series after the other with statsmodels, SciPy and ruptures, the first COUNT
    scan_bench.py pairs FILE                  scipy.optimize.linear_sum_assignment

Each of the last three prints JSON; those that read RESULTS end with an error where the figures there are not the same.
"""

import json
import sys
import time

import numpy as np
from scipy import stats
from scipy.optimize import linear_sum_assignment

TARGET, DELTA, EDGE, LARGEST_PHI = 1.0, 0.01, 10, 9 / 11
# Of the fall's p, for 100 days: the table of LevelShiftScan.swift.
SCAN = {100: (2.8348, 0.6317)}
REPEATS = 3


def series(path, count, days):
    rng = np.random.default_rng(1)
    plan = 100 * np.exp(0.5 * rng.standard_normal((count, 1))) * (1 + 0.1 * np.cos(np.arange(days) * 2 * np.pi / 5))
    noise = rng.standard_normal((count, days))
    for day in range(1, days):
        noise[:, day] = 0.3 * noise[:, day - 1] + np.sqrt(1 - 0.09) * noise[:, day]
    rate = np.where(np.arange(count) % 100 < 2, 0.93, 1.0)[:, None] * np.ones(days)
    rate[np.arange(count) % 100 >= 98, int(0.7 * days):] -= 0.2
    actual = rate * plan + 1.2 * np.sqrt(plan) * noise
    with open(path, "wb") as file:
        np.array([count, days], np.int64).tofile(file)
        plan.tofile(file)
        actual.tofile(file)


def read(path):
    with open(path, "rb") as file:
        count, days = np.fromfile(file, np.int64, 2)
        return [np.fromfile(file, np.float64, count * days).reshape(count, days) for _ in range(2)]


def pooled(own, days):
    """Own dependence drawn to that of all, and limited: rule 3 of the brief."""
    centre = own.mean()
    sampling = max(1 - centre * centre, 0.05) / days
    between = max(0.0, ((own - centre) ** 2 - sampling).mean())
    widest = max(1.0, days / 4)
    phi = centre + (between / (between + sampling) if between > 0 else 0) * (own - centre)
    return np.clip(phi, 0, min(LARGEST_PHI, (widest - 1) / (widest + 1)))


def of_level(rate, sigma2, phi, planned, days):
    factor = (1 + phi) / (1 - phi)
    error = np.sqrt(factor * sigma2 * (days - 1) / np.maximum(days - factor, 1) / planned)
    freedom = np.maximum((days - 1) * (1 - phi**2) / (1 + phi**2), 1)
    return stats.t.cdf((rate - (TARGET - DELTA)) / error, freedom)


def of_fall(t, phi, days):
    factor = (1 + phi) / (1 - phi)
    tail = stats.t.cdf(t / np.sqrt(factor * (days - 2) / np.maximum(days - 2 * factor, 1)), days - 2)
    b = -stats.norm.ppf(np.clip(tail, 1e-300, 1 - 1e-16))
    c0, c1 = SCAN[days]
    return np.where(b > 0.5, -np.expm1(-np.exp(-b * b / 2) / np.sqrt(2 * np.pi) * (c0 + c1 * b)), 1.0)


def named(p):
    return int((stats.false_discovery_control(np.clip(p, 0, 1)) <= 0.05).sum())


def measured(plan, actual):
    """Rate, variance, own dependence, t and day of the largest fall; rows in blocks that stay in the cache."""
    days = plan.shape[1]
    k = np.arange(EDGE, days - EDGE + 1, dtype=float)
    weight = np.sqrt(days / (k * (days - k)))
    blocks = []
    for start in range(0, len(plan), 500):
        p, a = plan[start:start + 500], actual[start:start + 500]
        rate = a.sum(axis=1) / p.sum(axis=1)
        e = (a - rate[:, None] * p) / np.sqrt(p)
        squares = np.einsum("ij,ij->i", e, e)
        r = np.einsum("ij,ij->i", e[:, 1:], e[:, :-1]) / squares
        sums = np.cumsum(e, axis=1)
        total = sums[:, -1]
        fall = (sums[:, EDGE - 1:days - EDGE] - total[:, None] * (k / days)) * weight
        place = fall.argmax(axis=1)
        best = fall[np.arange(len(p)), place]
        t = -best * np.sqrt((days - 2) / (squares - total**2 / days - best**2))
        blocks.append(np.column_stack([rate, squares / (days - 1), r + (1 + 4 * r) / days, t, place + EDGE - 1.0]))
    return np.concatenate(blocks)


def scanned(plan, actual):
    days = plan.shape[1]
    rate, sigma2, own, t, place = measured(plan, actual).T
    phi = pooled(own, days)
    level, fall = of_level(rate, sigma2, phi, plan.sum(axis=1), days), of_fall(t, phi, days)
    return np.column_stack([rate, sigma2, own, level, t, place, fall]), named(level), named(fall)


def same(mine, other, what):
    if not np.allclose(mine, other, rtol=1e-6, atol=1e-12):
        sys.exit(f"{what}: not the same figures")


def vectorised(path, results):
    plan, actual = read(path)
    took = []
    for _ in range(REPEATS):
        began, cpu = time.perf_counter(), time.process_time()
        figures, behind, slipping = scanned(plan, actual)
        took.append((time.perf_counter() - began, time.process_time() - cpu))
    same(np.fromfile(results).reshape(-1, 7), figures, "NumPy")
    seconds, cpu = min(took)
    print(json.dumps({"seconds": seconds, "cpu": cpu, "behind": behind, "slipping": slipping}))


def packages(path, results, count):
    import ruptures
    import statsmodels.api as sm

    plan, actual = read(path)
    days = plan.shape[1]
    mine = np.fromfile(results).reshape(-1, 7)[:count]
    began, cpu = time.perf_counter(), time.process_time()
    rows = []
    for p, a in zip(plan[:count], actual[:count]):
        fit = sm.WLS(a, p, weights=1 / p).fit()
        e = fit.wresid
        r = np.dot(e[1:], e[:-1]) / np.dot(e, e)
        place = ruptures.Binseg(model="l2", min_size=EDGE, jump=1).fit(e).predict(n_bkps=1)[0]
        t = stats.ttest_ind(e[place:], e[:place]).statistic
        rows.append((fit.params[0], fit.scale, r + (1 + 4 * r) / days, t, place - 1))
    rate, sigma2, own, t, place = np.array(rows).T
    phi = pooled(own, days)
    level = [of_level(*values, days) for values in zip(rate, sigma2, phi, plan[:count].sum(axis=1))]
    fall = [of_fall(*values, days) for values in zip(t, phi)]
    named(np.array(level)), named(np.array(fall))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    same(mine[:, :3], np.column_stack([rate, sigma2, own]), "statsmodels")
    # ruptures looks for the largest change, up or down; where it found a fall, it is the same one.
    falls = (t < 0) & (mine[:, 4] < 0)
    same(mine[falls][:, 4:6], np.column_stack([t, place])[falls], "ruptures")
    print(json.dumps({"series": count, "seconds": seconds, "cpu": cpu, "falls": int(falls.sum())}))


def table(path, size):
    np.random.default_rng(5).random((size, size)).tofile(path)


def pairs(path):
    costs = np.fromfile(path)
    costs = costs.reshape(int(len(costs) ** 0.5), -1)
    took = []
    for _ in range(5):
        began, cpu = time.perf_counter(), time.process_time()
        rows, columns = linear_sum_assignment(costs)
        took.append((time.perf_counter() - began, time.process_time() - cpu))
    seconds, cpu = min(took)
    print(json.dumps({"total": costs[rows, columns].sum(), "seconds": seconds, "cpu": cpu}))


if __name__ == "__main__":
    command, *words = sys.argv[1:]
    {"series": series, "table": table, "numpy": vectorised, "packages": packages, "pairs": pairs}[command](
        *[int(word) if word.isdigit() else word for word in words])
