/**
 * The programs of {@code tensor} on ND4J: many agents of one program shape stacked in one tensor, on the processor or, in
 * builds with the Maven profile {@code cuda}, on a GPU.
 *
 * <p>Nothing outside of this package and its own subpackages sees a type of ND4J. The backends are services, found by the
 * names {@code nd4j} and {@code nd4j-cuda} when this module is on the class path.
 *
 * <p>Open first: {@link io.cambrian.evaluators.nd4j.StackedExecutor}, then {@code FunctionCatalogue}.
 */
@NullMarked
package io.cambrian.evaluators.nd4j;

import org.jspecify.annotations.NullMarked;
