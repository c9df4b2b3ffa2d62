package discovered;

/**
 * A loss for value-based reinforcement learning, exported by Cambrian.
 *
 * <pre>
 * max(γ, Q(s,a)) + ½(r − (Q(s,a) − (r + γ·max_a Q'(s',a))))²
 * </pre>
 *
 * <p>Q is the network that is trained, Q' its slowly moving copy (the target network), (s, a, r, s') a
 * transition, &gamma; the discount, 0 where s' is terminal. In LaTeX:
 *
 * <pre>
 * \max\left(\gamma, Q(s,a)\right) + \tfrac{1}{2} {\left(r - \left(Q(s,a) - \left(r + \gamma \cdot \max_{a} Q'(s',a)\right)\right)\right)}^{2}
 * </pre>
 *
 * <h2>Use</h2>
 *
 * <p>For a batch of transitions compute, one per transition,
 * <ul>
 * <li>{@code q}: Q(s,·), the online network's values of all actions in s
 * <li>{@code action}: a, the action that was taken
 * <li>{@code reward}: r
 * <li>{@code discount}: γ, or 0 if s' is terminal
 * <li>{@code targetQNext}: Q'(s',·), the target network's values of all actions in s'
 * </ul>
 * and call {@link #meanGradient}: it returns the mean loss and its derivatives by the networks' outputs.
 * Feed {@code byQ} back through the online network as the gradient at its outputs.
 * Do not follow {@code byTargetQNext}: the target network is not trained.
 *
 * <p>Where a derivative does not exist, ties of maxima and minima go to the first and |x| has slope 0 at 0.
 * Every result is the same to the last bit on every machine.
 *
 * <h2>Lineage</h2>
 *
 * <p>Candidate d8dce18215a1b9199774d33f837890e6.
 * <ol>
 * <li>fresh ea6b9ac04e  0.1·Q(s,a) + (Q(s,a) − (r + γ·max_a Q'(s',a)))²
 * <li>mutate b96b6fa6a3  0.1·Q(s,a) + ½(r − (Q(s,a) − (r + γ·max_a Q'(s',a))))²
 * <li>mutate d8dce18215  max(γ, Q(s,a)) + ½(r − (Q(s,a) − (r + γ·max_a Q'(s',a))))²
 * </ol>
 *
 * <h2>Scores</h2>
 *
 * <p>Means with 95 % intervals. Only report seeds were never used to choose anything.
 * <ul>
 * <li>CartPole-v0: 129.7 (one seed, no interval), search seeds 4147790915846010897; 8000 environment steps
 * <li>Catch: 1.000 (one seed, no interval), search seeds -3959577317928965794; 4000 environment steps
 * <li>CartPole-v0: 118.1 [74.14, 162.1], selection seeds -7142732566597326960 4437667122866902947; 8000
 *     environment steps
 * <li>Catch: 0.9600 [0.9600, 0.9600], selection seeds -1125908582165820193 2646197262819864719; 4000 environment
 *     steps
 * <li>CartPole-v0: 119.6 [112.7, 126.5], report seeds 5761670153412669720 7538011621539268010
 *     -5076953718241257522 439722949883997546 -5659742212368763083; 8000 environment steps
 * <li>Catch: 0.9760 [0.9488, 1.003], report seeds 7789530489161366882 6223277021028753858 -7109880721913239536
 *     -3552286529610731458 -1230425755864040304; 4000 environment steps
 * <li>Acrobot-v1: -93.24 [-103.2, -83.28], report seeds -1667542585973195203 -4404661091107817281
 *     2847001101708961641 -5939759453739682085 4278207949761944781; 20000 environment steps
 * </ul>
 *
 * <h2>How to measure it again</h2>
 *
 * <pre>
 * ./cambrian evaluate d8dce18215 --run r-20261123-055242-2938 --archive arc2
 * </pre>
 */
public final class LossD8DCE1 {

    private LossD8DCE1() {}

    /** The loss of one transition and its derivatives. */
    public record Gradient(double loss, double[] byQ, double[] byTargetQNext) {}

    /** The loss of one transition. */
    public static double loss(double[] q, int action, double reward, double discount, double[] targetQNext) {
        double targetQNextMax = targetQNext[indexOfGreatest(targetQNext)];
        double qSelected = q[action];
        double discountedValue = discount * targetQNextMax;
        double v12 = Math.max(discount, qSelected);
        double tdTarget = reward + discountedValue;
        double tdError = qSelected - tdTarget;
        double v15 = 0.5 * square(reward - tdError);
        return v12 + v15;
    }

    /** The loss of one transition and its derivatives. */
    public static Gradient gradient(
            double[] q, int action, double reward, double discount, double[] targetQNext) {
        double targetQNextMax = targetQNext[indexOfGreatest(targetQNext)];
        double qSelected = q[action];
        double discountedValue = discount * targetQNextMax;
        double v12 = Math.max(discount, qSelected);
        double tdTarget = reward + discountedValue;
        double tdError = qSelected - tdTarget;
        double v15 = 0.5 * square(reward - tdError);
        double loss = v12 + v15;

        // backwards: dX is the derivative of the loss with respect to x
        double dTdError = -(reward - tdError);
        double dTdTarget = -dTdError;
        double dQSelected = dTdError + (discount >= qSelected ? 0 : 1.0);
        double dTargetQNextMax = dTdTarget * discount;
        double[] byTargetQNext = new double[targetQNext.length];
        byTargetQNext[indexOfGreatest(targetQNext)] += dTargetQNextMax;
        double[] byQ = new double[q.length];
        byQ[action] += dQSelected;
        return new Gradient(loss, byQ, byTargetQNext);
    }

    /** The mean loss of a batch and its derivatives. */
    public record MeanGradient(double loss, double[][] byQ, double[][] byTargetQNext) {}

    /** The mean loss of a batch. */
    public static double meanLoss(
            double[][] q, int[] action, double[] reward, double[] discount, double[][] targetQNext) {
        int size = q.length;
        double sum = 0;
        for (int b = 0; b < size; b++) {
            sum += loss(q[b], action[b], reward[b], discount[b], targetQNext[b]);
        }
        return sum / size;
    }

    /** The mean loss of a batch and its derivatives. */
    public static MeanGradient meanGradient(
            double[][] q, int[] action, double[] reward, double[] discount, double[][] targetQNext) {
        int size = q.length;
        double sum = 0;
        double[][] byQ = new double[size][];
        double[][] byTargetQNext = new double[size][];
        for (int b = 0; b < size; b++) {
            Gradient gradient = gradient(q[b], action[b], reward[b], discount[b], targetQNext[b]);
            sum += gradient.loss();
            byQ[b] = divided(gradient.byQ(), size);
            byTargetQNext[b] = divided(gradient.byTargetQNext(), size);
        }
        return new MeanGradient(sum / size, byQ, byTargetQNext);
    }

    private static double square(double x) {
        return x * x;
    }

    /** The first index of the greatest element. */
    private static int indexOfGreatest(double[] list) {
        int greatest = 0;
        for (int i = 1; i < list.length; i++) {
            if (list[i] > list[greatest]) {
                greatest = i;
            }
        }
        return greatest;
    }

    private static double[] divided(double[] x, int divisor) {
        double[] quotients = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            quotients[i] = x[i] / divisor;
        }
        return quotients;
    }
}
