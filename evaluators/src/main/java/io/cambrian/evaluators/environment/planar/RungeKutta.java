package io.cambrian.evaluators.environment.planar;

/**
 * The classical fourth-order Runge-Kutta step for q̈ = f(q, q̇): with (q₁, v₁) the state itself and a<sub>i</sub> = f(q<sub>i</sub>, v<sub>i</sub>),
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
    private final double[] stageQ;
    private final double[] stageV;
    private final double[] acceleration;
    private final double[] sumV;
    private final double[] sumA;

    /**
     * The integrator for one body at a time.
     *
     * @param variables how many positions it has
     * @param timeStep h in seconds
     */
    RungeKutta(int variables, double timeStep) {
        this.timeStep = timeStep;
        stageQ = new double[variables];
        stageV = new double[variables];
        acceleration = new double[variables];
        sumV = new double[variables];
        sumA = new double[variables];
    }

    /** Moves positions and velocities by one time step. */
    void step(Mechanics body, double[] q, double[] v) {
        body.accelerate(q, v, acceleration);
        for (int i = 0; i < q.length; i++) {
            sumV[i] = v[i];
            sumA[i] = acceleration[i];
            stageQ[i] = q[i] + timeStep / 2 * v[i];
            stageV[i] = v[i] + timeStep / 2 * acceleration[i];
        }
        middle(body, q, v, timeStep / 2);
        middle(body, q, v, timeStep);
        body.accelerate(stageQ, stageV, acceleration);
        for (int i = 0; i < q.length; i++) {
            q[i] += timeStep / 6 * (sumV[i] + stageV[i]);
            v[i] += timeStep / 6 * (sumA[i] + acceleration[i]);
        }
    }

    /** Evaluates the second or third stage and sets out the next, which reaches that far. */
    private void middle(Mechanics body, double[] q, double[] v, double reach) {
        body.accelerate(stageQ, stageV, acceleration);
        for (int i = 0; i < q.length; i++) {
            sumV[i] += 2 * stageV[i];
            sumA[i] += 2 * acceleration[i];
            stageQ[i] = q[i] + reach * stageV[i];
            stageV[i] = v[i] + reach * acceleration[i];
        }
    }

    /** The positions q₄ of the last step. */
    double[] lastStage() {
        return stageQ;
    }
}
