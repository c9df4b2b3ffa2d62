package io.cambrian.evaluators.tensor;

import java.util.Optional;

/**
 * What programs run on.
 *
 * <p>Those of this package are constants of {@link Backends}. Others are services: a public class with a constructor
 * without arguments, named in {@code META-INF/services/io.cambrian.evaluators.tensor.Backend}. Making one must be cheap
 * and must not load native code, since all of them are made when one is looked up.
 */
public interface Backend {

    /** How users call it: lower case, words joined by hyphens. */
    String name();

    /** Why nothing can run on it in this JVM, as a clause with the remedy; empty if it is ready. */
    Optional<String> obstacle();

    /**
     * Whether every result has the bits of {@link Backends#SCALAR}. If not, results agree within a tolerance, and small
     * differences grow over the updates of a training.
     */
    boolean bitExact();

    /**
     * An executor of {@code program}.
     *
     * @param variables where the agent's variables are; those that the program has and they have not are added as zeros
     * @throws UnavailableBackendException if there is an obstacle
     */
    Executor executor(Program program, Variables variables);
}
