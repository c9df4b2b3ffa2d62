package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousGame;
import java.util.Arrays;

/**
 * What the bodies of this package share: states as one array per variable, motors, and some Runge-Kutta steps per step of the
 * game. A body adds its equations of motion, its rewards, what it shows and how it starts.
 */
abstract class PlanarBody implements ContinuousGame, Mechanics {

    private final int copies;
    private final Motors motors;
    private final int substeps;
    private final double seconds;
    private final RungeKutta integrator;
    private final double[] from;
    private final float[] effort;

    /** Positions, {@code [variable][copy]}. */
    final double[][] position;

    /** Velocities, {@code [variable][copy]}. */
    final double[][] velocity;

    /** The motors' forces in this step, {@code [motor][copy]}. */
    final double[][] force;

    /**
     * All copies at rest in the origin.
     *
     * @param variables how many positions one copy has
     * @param timeStep of the integrator, in seconds
     * @param substeps integrator steps per step of the game
     */
    PlanarBody(int copies, int variables, Motors motors, double timeStep, int substeps) {
        this.copies = copies;
        this.motors = motors;
        this.substeps = substeps;
        seconds = timeStep * substeps;
        integrator = new RungeKutta(variables, copies, timeStep);
        from = new double[copies];
        effort = new float[copies];
        position = new double[variables][copies];
        velocity = new double[variables][copies];
        force = new double[motors.count()][copies];
    }

    /**
     * The reward of the step that has just been made.
     *
     * @param speed how fast the first variable has moved on average
     * @param effort the sum of squares of the action as it was given
     * @param ended whether the rules end the episode
     */
    abstract double reward(int copy, double speed, double effort, boolean ended);

    /** Whether the rules end the episode in this state. */
    abstract boolean ended(int copy);

    /**
     * Called for each copy after it has moved, for what is read from the integrator's last stage.
     *
     * @param lastStage its positions, {@code [variable][copy]}
     */
    void settle(int copy, double[][] lastStage) {}

    @Override
    public final void step(float[] actions, float[] rewards, boolean[] terminated) {
        command(actions);
        System.arraycopy(position[0], 0, from, 0, copies);
        for (int i = 0; i < substeps; i++) {
            integrator.step(this, position, velocity);
        }
        for (int copy = 0; copy < copies; copy++) {
            settle(copy, integrator.lastStage());
            double speed = (position[0][copy] - from[copy]) / seconds;
            terminated[copy] = ended(copy);
            rewards[copy] = (float) reward(copy, speed, effort[copy], terminated[copy]);
        }
    }

    /** Sets the motors, and the effort in single precision as Gymnasium computes it. */
    private void command(float[] actions) {
        Arrays.fill(effort, 0);
        for (int motor = 0; motor < force.length; motor++) {
            for (int copy = 0; copy < copies; copy++) {
                float number = actions[motor * copies + copy];
                force[motor][copy] = motors.force(number);
                effort[copy] += number * number;
            }
        }
    }

    /** Writes numbers of one variable into the observations, as the feature of that number. */
    final void show(double[] variable, int from, int to, int feature, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[feature * copies + copy] = (float) variable[copy];
        }
    }

    /** The same, clipped to ±limit. */
    final void showClipped(double[] variable, double limit, int from, int to, int feature, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[feature * copies + copy] = (float) Math.clamp(variable[copy], -limit, limit);
        }
    }

    /** Writes what is left of the first without the second, copy by copy. */
    static void difference(double[] first, double[] second, double[] result) {
        for (int copy = 0; copy < result.length; copy++) {
            result[copy] = first[copy] - second[copy];
        }
    }

    /** Puts one copy into a state: all positions, then all velocities. */
    void place(int copy, double... state) {
        int variables = position.length;
        for (int i = 0; i < variables; i++) {
            position[i][copy] = state[i];
            velocity[i][copy] = state[variables + i];
        }
    }

    /** The state of one copy: all positions, then all velocities. */
    double[] state(int copy) {
        int variables = position.length;
        double[] state = new double[2 * variables];
        Arrays.setAll(state, i -> i < variables ? position[i][copy] : velocity[i - variables][copy]);
        return state;
    }

    @Override
    public final int copies() {
        return copies;
    }

    @Override
    public final ActionSpace.Box actionSpace() {
        return motors.actionSpace();
    }
}
