package io.cambrian.evaluators.environment.planar;

/**
 * The classical fourth-order Runge-Kutta step for q̈ = f(q, q̇): with (q₁, v₁) the state itself and aᵢ = f(qᵢ, vᵢ),
 *
 * <pre>
 * q₂ = q + h/2 v₁   v₂ = v + h/2 a₁
 * q₃ = q + h/2 v₂   v₃ = v + h/2 a₂
 * q₄ = q + h v₃     v₄ = v + h a₃
 * q ← q + h/6 (v₁ + 2v₂ + 2v₃ + v₄)
 * v ← v + h/6 (a₁ + 2a₂ + 2a₃ + a₄)
 * </pre>
 *
 * <p>MuJoCo's {@code RK4} integrator, which computes contact forces anew in each of the four stages and leaves what depends on
 * positions, such as where a site is, as it was in the fourth.
 */
final class RungeKutta {

    private final double timeStep;
    private final double[][] stageQ;
    private final double[][] stageV;
    private final double[][] acceleration;
    private final double[][] sumV;
    private final double[][] sumA;

    /**
     * The integrator for the copies of one body.
     *
     * @param variables how many positions a copy has
     * @param timeStep h in seconds
     */
    RungeKutta(int variables, int copies, double timeStep) {
        this.timeStep = timeStep;
        stageQ = new double[variables][copies];
        stageV = new double[variables][copies];
        acceleration = new double[variables][copies];
        sumV = new double[variables][copies];
        sumA = new double[variables][copies];
    }

    /** Moves positions and velocities, {@code [variable][copy]}, by one time step. */
    void step(Mechanics body, double[][] q, double[][] v) {
        body.accelerate(q, v, acceleration);
        for (int i = 0; i < q.length; i++) {
            begin(sumV[i], v[i]);
            begin(sumA[i], acceleration[i]);
            reach(stageQ[i], q[i], v[i], timeStep / 2);
            reach(stageV[i], v[i], acceleration[i], timeStep / 2);
        }
        middle(body, q, v, timeStep / 2);
        middle(body, q, v, timeStep);
        body.accelerate(stageQ, stageV, acceleration);
        for (int i = 0; i < q.length; i++) {
            finish(q[i], sumV[i], stageV[i], timeStep / 6);
            finish(v[i], sumA[i], acceleration[i], timeStep / 6);
        }
    }

    /** Evaluates the second or third stage and sets out the next, which reaches that far. */
    private void middle(Mechanics body, double[][] q, double[][] v, double seconds) {
        body.accelerate(stageQ, stageV, acceleration);
        for (int i = 0; i < q.length; i++) {
            addTwice(sumV[i], stageV[i]);
            addTwice(sumA[i], acceleration[i]);
            reach(stageQ[i], q[i], stageV[i], seconds);
            reach(stageV[i], v[i], acceleration[i], seconds);
        }
    }

    private static void begin(double[] sum, double[] first) {
        System.arraycopy(first, 0, sum, 0, sum.length);
    }

    private static void addTwice(double[] sum, double[] rate) {
        for (int copy = 0; copy < sum.length; copy++) {
            sum[copy] += 2 * rate[copy];
        }
    }

    private static void reach(double[] stage, double[] start, double[] rate, double seconds) {
        for (int copy = 0; copy < stage.length; copy++) {
            stage[copy] = start[copy] + seconds * rate[copy];
        }
    }

    private static void finish(double[] variable, double[] sum, double[] last, double seconds) {
        for (int copy = 0; copy < variable.length; copy++) {
            variable[copy] += seconds * (sum[copy] + last[copy]);
        }
    }

    /** The positions q₄ of the last step, {@code [variable][copy]}. */
    double[][] lastStage() {
        return stageQ;
    }
}
