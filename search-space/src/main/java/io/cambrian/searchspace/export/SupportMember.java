package io.cambrian.searchspace.export;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The private members of an exported class; each is written only if something uses it. */
public enum SupportMember {
    GREATEST_EXPONENT("""
            /** ln 1e10: greater arguments of the exponential are clipped to it. */
            private static final double GREATEST_EXPONENT = %s;
            """.formatted(StrictMath.log(1e10))),
    SQUARE("""
            private static double square(double x) {
                return x * x;
            }
            """),
    LOGARITHM("""
            /** The natural logarithm of |x|, and of 1e-12 where |x| is less. */
            private static double logarithm(double x) {
                return StrictMath.log(Math.max(Math.abs(x), 1.0E-12));
            }
            """),
    INDEX_OF_GREATEST("""
            /** The first index of the greatest element. */
            private static int indexOfGreatest(double[] list) {
                int greatest = 0;
                for (int i = 1; i < list.length; i++) {
                    if (list[i] > list[greatest]) {
                        greatest = i;
                    }
                }
                return greatest;
            }
            """),
    SUM("""
            private static double sum(double[] x) {
                double sum = 0;
                for (double element : x) {
                    sum += element;
                }
                return sum;
            }
            """),
    MEAN("""
            private static double mean(double[] x) {
                return sum(x) / x.length;
            }
            """, SUM),
    DEVIATION("""
            /** The population's standard deviation. */
            private static double deviation(double[] x) {
                double mean = mean(x);
                double squares = 0;
                for (double element : x) {
                    double distance = element - mean;
                    squares += distance * distance;
                }
                return Math.sqrt(squares / x.length);
            }
            """, MEAN),
    ADD_DEVIATION_GRADIENT("""
            /** Adds g times the derivative of the standard deviation of x to dx; nothing where the deviation is 0. */
            private static void addDeviationGradient(double[] x, double deviation, double g, double[] dx) {
                if (deviation != 0) {
                    double mean = mean(x);
                    double scale = g / (x.length * deviation);
                    for (int i = 0; i < x.length; i++) {
                        dx[i] += scale * (x[i] - mean);
                    }
                }
            }
            """, MEAN),
    LOG_SUM_EXP("""
            private static double logSumExp(double[] x) {
                double greatest = x[indexOfGreatest(x)];
                double sum = 0;
                for (double element : x) {
                    sum += StrictMath.exp(element - greatest);
                }
                return greatest + StrictMath.log(sum);
            }
            """, INDEX_OF_GREATEST),
    DOT("""
            private static double dot(double[] x, double[] y) {
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                    sum += x[i] * y[i];
                }
                return sum;
            }
            """),
    SQUARED_DISTANCE("""
            private static double squaredDistance(double[] x, double[] y) {
                double squares = 0;
                for (int i = 0; i < x.length; i++) {
                    double difference = x[i] - y[i];
                    squares += difference * difference;
                }
                return squares;
            }
            """),
    SOFTMAX("""
            private static double[] softmax(double[] x) {
                double greatest = x[indexOfGreatest(x)];
                double[] p = new double[x.length];
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                    p[i] = StrictMath.exp(x[i] - greatest);
                    sum += p[i];
                }
                for (int i = 0; i < x.length; i++) {
                    p[i] /= sum;
                }
                return p;
            }
            """, INDEX_OF_GREATEST),
    ADD_SOFTMAX_GRADIENT("""
            /** Adds the derivative with respect to the softmax's argument to dx, given the one with respect to p. */
            private static void addSoftmaxGradient(double[] p, double[] g, double[] dx) {
                double mean = 0;
                for (int i = 0; i < p.length; i++) {
                    mean += g[i] * p[i];
                }
                for (int i = 0; i < p.length; i++) {
                    dx[i] += p[i] * (g[i] - mean);
                }
            }
            """),
    ENTROPY("""
            private static double entropy(double[] p) {
                double sum = 0;
                for (double element : p) {
                    sum += element * StrictMath.log(element + 1.0E-8);
                }
                return -sum;
            }
            """),
    LOG_RATIO("""
            private static double logRatio(double p, double q) {
                return StrictMath.log(p + 1.0E-8) - StrictMath.log(q + 1.0E-8);
            }
            """),
    DIVERGENCE("""
            /** The Kullback-Leibler divergence of q from p. */
            private static double divergence(double[] p, double[] q) {
                double sum = 0;
                for (int i = 0; i < p.length; i++) {
                    sum += p[i] * logRatio(p[i], q[i]);
                }
                return sum;
            }
            """, LOG_RATIO),
    MEAN_OF_COLUMNS("""
            /** The mean over the rows. */
            private static double[] meanOfColumns(double[][] x) {
                double[] means = new double[x[0].length];
                for (int i = 0; i < means.length; i++) {
                    double sum = 0;
                    for (double[] row : x) {
                        sum += row[i];
                    }
                    means[i] = sum / x.length;
                }
                return means;
            }
            """),
    DEVIATION_OF_COLUMNS("""
            /** The population's standard deviation over the rows. */
            private static double[] deviationOfColumns(double[][] x) {
                double[] means = meanOfColumns(x);
                double[] deviations = new double[means.length];
                for (int i = 0; i < means.length; i++) {
                    double squares = 0;
                    for (double[] row : x) {
                        double distance = row[i] - means[i];
                        squares += distance * distance;
                    }
                    deviations[i] = Math.sqrt(squares / x.length);
                }
                return deviations;
            }
            """, MEAN_OF_COLUMNS),
    QUOTIENT_OR_ZERO("""
            /** x / y, or 0 where y is 0. */
            private static double quotientOrZero(double x, double y) {
                return y == 0 ? 0 : x / y;
            }
            """),
    QUOTIENTS_OR_ZERO("""
            private static double[] quotientsOrZero(double[] x, double[] y) {
                double[] quotients = new double[x.length];
                for (int i = 0; i < x.length; i++) {
                    quotients[i] = quotientOrZero(x[i], y[i]);
                }
                return quotients;
            }
            """, QUOTIENT_OR_ZERO),
    DIVIDED("""
            private static double[] divided(double[] x, int divisor) {
                double[] quotients = new double[x.length];
                for (int i = 0; i < x.length; i++) {
                    quotients[i] = x[i] / divisor;
                }
                return quotients;
            }
            """),
    FILLED("""
            private static double[] filled(int size, double value) {
                double[] copies = new double[size];
                Arrays.fill(copies, value);
                return copies;
            }
            """),
    REPEATED("""
            private static double[][] repeated(int size, double[] row) {
                double[][] rows = new double[size][];
                Arrays.fill(rows, row);
                return rows;
            }
            """);

    private final String source;
    private final Set<SupportMember> needs;

    SupportMember(String source, SupportMember... needs) {
        this.source = source;
        this.needs = Set.of(needs);
    }

    /** The name by which the source refers to it. */
    public String title() {
        if (this == GREATEST_EXPONENT) {
            return name();
        }
        StringBuilder title = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            title.append(title.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return title.toString();
    }

    /** The member's declaration. */
    public String source() {
        return source;
    }

    /** Whether its source needs {@code java.util.Arrays}. */
    public boolean usesArrays() {
        return this == FILLED || this == REPEATED;
    }

    /** The helpers that occur in this source text, with those that they need themselves. */
    public static Set<SupportMember> usedIn(String text) {
        Set<SupportMember> used = EnumSet.noneOf(SupportMember.class);
        for (SupportMember helper : values()) {
            String use = helper == GREATEST_EXPONENT ? helper.title() : helper.title() + "(";
            if (occurs(text, use)) {
                add(helper, used);
            }
        }
        return used;
    }

    private static void add(SupportMember helper, Set<SupportMember> used) {
        if (used.add(helper)) {
            helper.needs.forEach(needed -> add(needed, used));
        }
    }

    /** Whether the name occurs as a whole word, not as the end of a longer one. */
    private static boolean occurs(String text, String use) {
        for (int at = text.indexOf(use); at >= 0; at = text.indexOf(use, at + 1)) {
            if (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)) && text.charAt(at - 1) != '.') {
                return true;
            }
        }
        return false;
    }
}
