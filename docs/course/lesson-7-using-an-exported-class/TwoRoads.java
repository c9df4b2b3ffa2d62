import discovered.DQN;
import discovered.Loss750F9B;
import java.util.Locale;

/** Learns the values of two roads with two losses: a long road that pays 0.4 three times, a short one that pays 1 at its end. */
public final class TwoRoads {

    /** A step along a road; {@code next} is -1 where the road ends. */
    record Transition(int state, int action, double reward, int next) {}

    /** Derivatives of a loss with respect to the values of all actions in one state. */
    interface Loss {
        double[] byQ(double[] q, int action, double reward, double discount, double[] targetQNext);
    }

    private static final int LONG = 0;
    private static final int SHORT = 1;
    private static final Transition[] ROADS = {
        new Transition(0, LONG, 0.4, 1),
        new Transition(1, LONG, 0.4, 2),
        new Transition(2, LONG, 0.4, -1),
        new Transition(0, SHORT, 0, 3),
        new Transition(3, SHORT, 1, -1)
    };
    private static final double[] NOTHING = {0, 0};

    public static void main(String[] arguments) {
        show("DQN", learn((q, a, r, discount, next) -> DQN.gradient(q, a, r, discount, next).byQ()));
        show("Loss750F9B", learn((q, a, r, discount, next) -> Loss750F9B.gradient(q, a, r, discount, next).byQ()));
    }

    /** Descends the loss, one transition after another; the table serves as its own target network. */
    private static double[][] learn(Loss loss) {
        double[][] q = new double[4][2];
        for (int step = 0; step < 1000; step++) {
            Transition t = ROADS[step % ROADS.length];
            boolean end = t.next() < 0;
            double[] slope = loss.byQ(
                    q[t.state()], t.action(), t.reward(), end ? 0 : 0.99, end ? NOTHING : q[t.next()]);
            for (int a = 0; a < slope.length; a++) {
                q[t.state()][a] -= 0.5 * slope[a];
            }
        }
        return q;
    }

    private static void show(String name, double[][] q) {
        System.out.printf(
                Locale.ROOT,
                "%-10s  long %.3f  short %.3f  takes the %s road%n",
                name, q[0][LONG], q[0][SHORT], q[0][LONG] > q[0][SHORT] ? "long" : "short");
    }
}
