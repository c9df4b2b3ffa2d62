package io.cambrian.evaluators.exploration;

/**
 * How values are learnt. All three numbers lie between 0 and 1, both included; for others an {@link IllegalArgumentException} is
 * thrown.
 *
 * @param stepSize α of each of the two weights of a value
 * @param discount γ, of the rewards of later steps
 * @param lambda λ, how far a temporal difference reaches back: every step before counts γ·λ times as much
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
