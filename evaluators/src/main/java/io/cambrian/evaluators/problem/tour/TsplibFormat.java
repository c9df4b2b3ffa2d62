package io.cambrian.evaluators.problem.tour;

import io.cambrian.evaluators.problem.InstanceFormatException;
import java.util.Arrays;

/**
 * TSPLIB's text for cities in the plane with distances to the nearest integer: lines {@code KEYWORD : VALUE}, of which
 * {@code DIMENSION} and {@code EDGE_WEIGHT_TYPE : EUC_2D} must be there; then {@code NODE_COORD_SECTION} and a line
 * {@code number x y} for each city, numbered from 1; then nothing or {@code EOF}. Other keywords that only describe are skipped.
 *
 * <p>Source: Reinelt, "TSPLIB: a traveling salesman problem library", ORSA Journal on Computing 3, 1991.
 */
public final class TsplibFormat {

    private static final String COORDINATES = "NODE_COORD_SECTION";
    private static final String END = "EOF";

    private final String[] lines;
    private int place;
    private int dimension;
    private boolean weighted;

    private TsplibFormat(String text) {
        lines = text.strip().split("\n", -1);
    }

    /**
     * Reads an instance.
     *
     * @throws InstanceFormatException if a line is not as it must be
     */
    public static Cities parse(String text) {
        return new TsplibFormat(text).read();
    }

    private Cities read() {
        while (!line().equals(COORDINATES)) {
            keyword(line());
            place++;
            if (place == lines.length) {
                place--;
                throw complaint("expected " + COORDINATES + " somewhere, found the end");
            }
        }
        if (dimension == 0) {
            throw complaint("expected a line 'DIMENSION : NUMBER' before " + COORDINATES);
        }
        if (!weighted) {
            throw complaint("expected a line 'EDGE_WEIGHT_TYPE : EUC_2D' before " + COORDINATES);
        }
        place++;
        return coordinates();
    }

    private String line() {
        return lines[place].strip();
    }

    private InstanceFormatException complaint(String sentence) {
        return new InstanceFormatException(place + 1, sentence);
    }

    private void keyword(String line) {
        int colon = line.indexOf(':');
        String keyword = (colon < 0 ? line : line.substring(0, colon)).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        switch (keyword) {
            case "NAME", "COMMENT", "DISPLAY_DATA_TYPE", "" -> {}
            case "NODE_COORD_TYPE" -> require(value, "TWOD_COORDS", keyword);
            case "TYPE" -> require(value, "TSP", keyword);
            case "EDGE_WEIGHT_TYPE" -> {
                require(value, "EUC_2D", keyword);
                weighted = true;
            }
            case "DIMENSION" -> dimension = wholeNumber(value, Cities.FEWEST, Cities.MOST, "the number of cities");
            default ->
                throw complaint("expected one of NAME, COMMENT, TYPE, DIMENSION, EDGE_WEIGHT_TYPE, NODE_COORD_TYPE,"
                        + " DISPLAY_DATA_TYPE and " + COORDINATES + ", found '" + keyword + "'");
        }
    }

    private void require(String found, String expected, String keyword) {
        if (!found.equals(expected)) {
            throw complaint("expected " + keyword + " : " + expected + ", found '" + found + "'");
        }
    }

    private Cities coordinates() {
        double[] x = new double[dimension];
        double[] y = new double[dimension];
        Arrays.fill(x, Double.NaN);
        for (int read = 0; read < dimension; place++, read++) {
            if (place == lines.length || line().equals(END)) {
                place = Math.min(place, lines.length - 1);
                throw complaint("expected " + dimension + " cities, found " + read);
            }
            String[] words = line().split("\\s+");
            if (words.length != 3) {
                throw complaint("expected 'number x y', found '" + line() + "'");
            }
            int city = wholeNumber(words[0], 1, dimension, "the number of a city") - 1;
            if (!Double.isNaN(x[city])) {
                throw complaint("expected every city once, found city " + words[0] + " twice");
            }
            x[city] = coordinate(words[1]);
            y[city] = coordinate(words[2]);
        }
        if (place < lines.length && !line().equals(END)) {
            throw complaint("expected nothing or EOF after " + dimension + " cities, found '" + line() + "'");
        }
        return cities(x, y);
    }

    private Cities cities(double[] x, double[] y) {
        try {
            return Cities.at(x, y, Metric.NEAREST_INTEGER);
        } catch (IllegalArgumentException e) {
            place = lines.length - 1;
            throw complaint("expected cities that do not all lie on one horizontal or vertical line");
        }
    }

    private int wholeNumber(String word, int least, int greatest, String what) {
        try {
            int value = Integer.parseInt(word);
            if (value >= least && value <= greatest) {
                return value;
            }
        } catch (NumberFormatException ignored) {
            // said below, as of numbers out of range
        }
        throw complaint(
                "expected " + what + ", a whole number from " + least + " to " + greatest + ", found '" + word + "'");
    }

    private double coordinate(String word) {
        try {
            double value = Double.parseDouble(word);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException ignored) {
            // said below, as of infinities
        }
        throw complaint("expected a coordinate, a finite number, found '" + word + "'");
    }
}
