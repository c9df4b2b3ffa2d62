package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.domain.Operator;

/** The inner loops of {@link TermProgram}, each in a method of its own so that it becomes vector code. */
enum StepKernel {
    ADD {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = x[i] + y[i];
            }
        }
    },
    SUBTRACT {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = x[i] - y[i];
            }
        }
    },
    MULTIPLY {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = x[i] * y[i];
            }
        }
    },
    DIVIDE {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = Operator.quotient(x[i], y[i]);
            }
        }
    },
    MIN {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = Math.min(x[i], y[i]);
            }
        }
    },
    MAX {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = Math.max(x[i], y[i]);
            }
        }
    },
    NEGATE {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = -x[i];
            }
        }
    },
    SQUARE {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = x[i] * x[i];
            }
        }
    },
    ROOT {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = Math.sqrt(Math.abs(x[i]));
            }
        }
    },
    LOG {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = Operator.logarithm(x[i]);
            }
        }
    },
    /** 1 where x &lt; y, else 0. */
    LESS {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = x[i] < y[i] ? 1 : 0;
            }
        }
    },
    /** 1 where x ≤ y, else 0. */
    AT_MOST {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = x[i] <= y[i] ? 1 : 0;
            }
        }
    },
    /** y where x is 1, z where it is 0. */
    CHOOSE {
        @Override
        void run(double[] x, double[] y, double[] z, double[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] = x[i] != 0 ? y[i] : z[i];
            }
        }
    };

    /** Writes the first {@code count} results; kernels with fewer operands ignore the rest. */
    abstract void run(double[] x, double[] y, double[] z, double[] into, int count);
}
