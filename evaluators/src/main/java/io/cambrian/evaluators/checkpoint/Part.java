package io.cambrian.evaluators.checkpoint;

import java.util.Arrays;

/** Numbers of one type in a checkpoint. Nobody outside of this package sees the arrays themselves. */
sealed interface Part {

    /** How many numbers there are. */
    int length();

    /** What people call the type. */
    String type();

    /** Single precision: weights, moments, transitions. */
    @SuppressWarnings("ArrayRecordComponent") // equality is written out below
    record Floats(float[] values) implements Part {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public String type() {
            return "float";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Floats floats && Arrays.equals(values, floats.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** Double precision: running sums, means. */
    @SuppressWarnings("ArrayRecordComponent") // equality is written out below
    record Doubles(double[] values) implements Part {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public String type() {
            return "double";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Doubles doubles && Arrays.equals(values, doubles.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** Whole numbers: counters, positions of generators, bits. */
    @SuppressWarnings("ArrayRecordComponent") // equality is written out below
    record Longs(long[] values) implements Part {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public String type() {
            return "long";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Longs longs && Arrays.equals(values, longs.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** Small whole numbers: actions. */
    @SuppressWarnings("ArrayRecordComponent") // equality is written out below
    record Bytes(byte[] values) implements Part {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public String type() {
            return "byte";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && Arrays.equals(values, bytes.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }
}
