package io.cambrian.evaluators.environment.planar;

import static io.cambrian.evaluators.environment.planar.SwimmerChain.TURN;
import static io.cambrian.evaluators.environment.planar.SwimmerChain.X;
import static io.cambrian.evaluators.environment.planar.SwimmerChain.Y;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Three links in a viscous fluid swim along x by bending their two joints.
 *
 * <p>The motion is that of {@link SwimmerChain} in the fluid of {@link SwimmerLink}. A motor of |u| ≤ 1 turns its joint with
 * 150 u; soft stops end the joints' ranges at ±100°.
 *
 * <p>Four Runge-Kutta steps of 0.01 s. A step pays the mean speed of x less 10<sup>−4</sup> (u₁² + u₂²), with u as it was
 * given; no state ends the episode. It starts with all positions and velocities uniform in ±0.1. Observation: α₀, the two
 * joints' angles, all five velocities. Gymnasium's {@code Swimmer-v5} allows 1,000 steps.
 *
 * <p>Source: Coulom, "Reinforcement learning using neural networks, with applications to motor control", PhD thesis, Grenoble
 * 2002, in the form of Gymnasium and MuJoCo's inertia-box fluid.
 */
public final class Swimmer extends PlanarBody {

    private static final Motors MOTORS = new Motors(2, 150, 1);
    private static final double START_RANGE = 0.1;
    private static final double EFFORT_COST = 1e-4;

    private static final double BEND_LIMIT = 100 * Math.PI / 180;
    private static final JointStop STOP_1 = new JointStop(-BEND_LIMIT, BEND_LIMIT, 0, 0.38529334162134676, 0.02);
    private static final JointStop STOP_2 = new JointStop(-BEND_LIMIT, BEND_LIMIT, 0, 0.3933336741383495, 0.02);

    private static final int BEND_1 = TURN + 1;
    private static final int BEND_2 = TURN + 2;
    private static final int VARIABLES = 5;

    private final SwimmerChain chain;

    /** The equations of one copy whose joints are stopped. */
    private final SymmetricSystem3 system = new SymmetricSystem3();

    public Swimmer(int copies) {
        super(copies, VARIABLES, MOTORS, 0.01, 4);
        chain = new SwimmerChain(copies);
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        for (double[] variable : position) {
            variable[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        }
        for (double[] variable : velocity) {
            variable[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        }
    }

    @Override
    public void accelerate(double[][] q, double[][] v, double[][] acceleration) {
        chain.pose(q, v);
        chain.bend(force[0], force[1]);
        for (int copy = 0; copy < copies(); copy++) {
            boolean stop1 = STOP_1.direction(q[BEND_1][copy]) != 0;
            boolean stop2 = STOP_2.direction(q[BEND_2][copy]) != 0;
            if (stop1 || stop2) {
                chain.invert(copy, system);
                stop(copy, q, v, stop1, stop2);
            }
        }
        chain.glide(acceleration[X], acceleration[Y]);
        System.arraycopy(chain.turn(0), 0, acceleration[TURN], 0, copies());
        difference(chain.turn(1), chain.turn(0), acceleration[BEND_1]);
        difference(chain.turn(2), chain.turn(1), acceleration[BEND_2]);
    }

    /** Adds the effect of the stops that a copy's joints touch. */
    private void stop(int copy, double[][] q, double[][] v, boolean stop1, boolean stop2) {
        double free1 = chain.turn(1)[copy] - chain.turn(0)[copy];
        double free2 = chain.turn(2)[copy] - chain.turn(1)[copy];
        if (stop1 && stop2) {
            stopBoth(copy, q, v, free1, free2);
        } else if (stop1) {
            system.solve(-1, 1, 0);
            addTurns(copy, STOP_1.force(q[BEND_1][copy], v[BEND_1][copy], free1, system.x2 - system.x1));
        } else {
            system.solve(0, -1, 1);
            addTurns(copy, STOP_2.force(q[BEND_2][copy], v[BEND_2][copy], free2, system.x3 - system.x2));
        }
    }

    /** Adds so much of the turns that the system has been solved for. */
    private void addTurns(int copy, double torque) {
        chain.turn(0)[copy] += torque * system.x1;
        chain.turn(1)[copy] += torque * system.x2;
        chain.turn(2)[copy] += torque * system.x3;
    }

    /**
     * Adds the effect of both stops: their forces f ≥ 0 leave no stop with less acceleration than it asks for, and none that
     * pushes with more. There is one such pair, in which both push, or one, or none.
     */
    private void stopBoth(int copy, double[][] q, double[][] v, double free1, double free2) {
        int way1 = STOP_1.direction(q[BEND_1][copy]);
        int way2 = STOP_2.direction(q[BEND_2][copy]);
        double missing1 = STOP_1.reference(q[BEND_1][copy], v[BEND_1][copy]) - way1 * free1;
        double missing2 = STOP_2.reference(q[BEND_2][copy], v[BEND_2][copy]) - way2 * free2;
        system.solve(-way1, way1, 0);
        double yield1 = way1 * (system.x2 - system.x1) + STOP_1.regulariser(q[BEND_1][copy]);
        double shared = way2 * (system.x3 - system.x2);
        system.solve(0, -way2, way2);
        double yield2 = way2 * (system.x3 - system.x2) + STOP_2.regulariser(q[BEND_2][copy]);
        double determinant = yield1 * yield2 - shared * shared;
        double force1 = (missing1 * yield2 - missing2 * shared) / determinant;
        double force2 = (missing2 * yield1 - missing1 * shared) / determinant;
        if (force1 < 0 || force2 < 0) {
            force1 = Math.max(0, missing1 / yield1);
            boolean enough = missing2 <= shared * force1;
            force1 = enough ? force1 : 0;
            force2 = enough ? 0 : missing2 / yield2;
        }
        system.solve(-way1 * force1, way1 * force1 - way2 * force2, way2 * force2);
        addTurns(copy, 1);
    }

    @Override
    boolean ended(int copy) {
        return false;
    }

    @Override
    double reward(int copy, double speed, double effort, boolean ended) {
        return speed - EFFORT_COST * effort;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        show(position[TURN], from, to, 0, observations);
        show(position[BEND_1], from, to, 1, observations);
        show(position[BEND_2], from, to, 2, observations);
        for (int i = 0; i < VARIABLES; i++) {
            show(velocity[i], from, to, 3 + i, observations);
        }
    }

    /** The window follows the swimmer past marks that stand a metre apart. */
    @Override
    public Optional<Scene> scene(int copy) {
        double x = position[X][copy];
        double y = position[Y][copy];
        double angle = position[TURN][copy];
        double[] jointX = {x + 1.5 * Trigonometry.cosine(angle), x + 0.5 * Trigonometry.cosine(angle), 0, 0};
        double[] jointY = {y + 1.5 * Trigonometry.sine(angle), y + 0.5 * Trigonometry.sine(angle), 0, 0};
        for (int link = 1; link <= 2; link++) {
            angle += position[TURN + link][copy];
            jointX[link + 1] = jointX[link] - Trigonometry.cosine(angle);
            jointY[link + 1] = jointY[link] - Trigonometry.sine(angle);
        }
        List<Mark> marks = new ArrayList<>();
        for (double post = Math.ceil(x - 3); post <= x + 3; post++) {
            marks.add(new Mark.Disc(post, Math.rint(y) - 1.5, 0.06, Colour.LIGHT_GREY));
        }
        Colour[] colours = {Colour.ORANGE, Colour.SKY_BLUE, Colour.GREEN};
        for (int link = 0; link <= 2; link++) {
            marks.add(new Mark.Segment(
                    jointX[link], jointY[link], jointX[link + 1], jointY[link + 1], 0.2, colours[link]));
        }
        return Optional.of(new Scene.Drawing(new Scene.Window(x - 3, y - 2, x + 3, y + 2), marks, ""));
    }

    @Override
    public String name() {
        return "Swimmer";
    }

    @Override
    public int observationSize() {
        return 8;
    }
}
