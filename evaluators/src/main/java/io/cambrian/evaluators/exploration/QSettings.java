package io.cambrian.evaluators.exploration;

/**
 * How values are learnt.
 *
 * @param stepSize α of each of the two weights of a value
 * @param discount γ
 * @param lambda λ, how far a temporal difference reaches back
 */
public record QSettings(double stepSize, double discount, double lambda) {

    public QSettings {
        require("step size", stepSize);
        require("discount", discount);
        require("lambda", lambda);
    }

    private static void require(String name, double found) {
        if (!(found >= 0 && found <= 1)) {
            throw new IllegalArgumentException("the " + name + " must be a number from 0 to 1, found " + found);
        }
    }
}
