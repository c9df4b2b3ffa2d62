package io.cambrian.evaluators.isolation;

/** How the compilation of a design's source has ended. */
public sealed interface Compilation {

    /** There are class files; whether they are a design is seen when they are loaded for the first problem. */
    record Compiled(CompiledDesign design) implements Compilation {}

    /** There are none. */
    record Failed(Failure failure) implements Compilation {}
}
