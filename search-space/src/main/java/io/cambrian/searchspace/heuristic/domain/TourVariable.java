package io.cambrian.searchspace.heuristic.domain;

import java.util.List;

/**
 * What a rule may observe of a city that could be visited next.
 *
 * <p>Distances are in units of √(A/n), where n cities lie in a rectangle of the area A, so that a rule means the same for any
 * instance.
 */
public enum TourVariable implements Variable {
    DISTANCE("distance", "d", "d", "how far it is from the city that was visited last"),
    HOME("home", "h", "h", "how far it is from the city where the tour began"),
    NEAREST(
            "nearest",
            "a",
            "a",
            "how far it is from the nearest of the other cities that are not visited; 0 if there is none"),
    MEAN("mean", "b", "b", "how far it is from the other cities that are not visited, on average; 0 if there is none"),
    CENTRE("centre", "e", "e", "how far it is from the centre of all cities"),
    TURN(
            "turn",
            "τ",
            "\\tau",
            "the cosine of the turn that the way there takes; 0 for the first leg and between equal places"),
    LEFT("left", "q", "q", "the share of all cities that are not visited"),
    CITIES("cities", "n", "n", "how many cities there are"),
    NOISE("noise", "u", "u", "uniform in (0, 1), drawn anew for every decision and city");

    private final Wording wording;

    TourVariable(String title, String symbol, String latex, String meaning) {
        this.wording = new Wording(title, symbol, latex, meaning);
    }

    /** All but the noise. */
    public static List<Variable> certain() {
        return List.<Variable>of(values()).stream()
                .filter(variable -> variable != NOISE)
                .toList();
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
