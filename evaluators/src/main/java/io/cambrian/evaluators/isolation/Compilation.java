package io.cambrian.evaluators.isolation;

/** How the compilation of a design's source has ended. */
public sealed interface Compilation {

    record Compiled(CompiledDesign design) implements Compilation {}

    record Failed(Failure failure) implements Compilation {}
}
