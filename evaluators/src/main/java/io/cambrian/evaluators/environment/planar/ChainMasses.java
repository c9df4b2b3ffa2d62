package io.cambrian.evaluators.environment.planar;

/**
 * The constants of a chain of parts that begins at a free point p, where part i's centre is at p + Σ L(i,k) e(k) along the parts'
 * directions e(k): the moments c(k) = Σ m(i) L(i,k), the couplings D(k,l) = Σ m(i) L(i,k) L(i,l), both summed over i, and what
 * is left of the couplings when p is eliminated, D(k,l) − c(k) c(l) / Σ m(i).
 */
final class ChainMasses {

    private final double total;
    private final double[] moment;
    private final double[] inertia;
    private final double[][] coupling;
    private final double[][] reduced;

    private ChainMasses(double total, double[] moment, double[] inertia, double[][] coupling, double[][] reduced) {
        this.total = total;
        this.moment = moment;
        this.inertia = inertia;
        this.coupling = coupling;
        this.reduced = reduced;
    }

    /**
     * The constants of a chain.
     *
     * @param parts from the free point outwards
     * @param length from each part's beginning to the next part's
     * @param centre from each part's beginning to its centre
     */
    static ChainMasses of(Capsule[] parts, double[] length, double[] centre) {
        int size = parts.length;
        double total = 0;
        double[] moment = new double[size];
        double[] inertia = new double[size];
        double[][] coupling = new double[size][size];
        for (int i = 0; i < size; i++) {
            double mass = parts[i].mass();
            total += mass;
            inertia[i] = parts[i].transverseInertia();
            for (int k = 0; k <= i; k++) {
                double armK = k == i ? centre[i] : length[k];
                moment[k] += mass * armK;
                for (int l = 0; l <= i; l++) {
                    coupling[k][l] += mass * armK * (l == i ? centre[i] : length[l]);
                }
            }
        }
        double[][] reduced = new double[size][size];
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
                reduced[k][l] = coupling[k][l] - moment[k] * moment[l] / total;
            }
        }
        return new ChainMasses(total, moment, inertia, coupling, reduced);
    }

    /** Σm in kilograms. */
    double total() {
        return total;
    }

    /** c(k) in kg m. */
    double moment(int k) {
        return moment[k];
    }

    /** The moment of inertia of a part about its centre, in kg m². */
    double inertia(int k) {
        return inertia[k];
    }

    /** D(k,l) in kg m². */
    double coupling(int k, int l) {
        return coupling[k][l];
    }

    /** D(k,l) − c(k) c(l) / Σm in kg m². */
    double reduced(int k, int l) {
        return reduced[k][l];
    }
}
