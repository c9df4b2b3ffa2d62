package io.cambrian.evaluators.benchmark;

/**
 * Where figures were taken.
 *
 * @param processor the model as the operating system names it
 * @param cores how many this JVM may use
 * @param vectorBits the width of the vectors that the kernels use; 0 without the module of the Vector API
 * @param operatingSystem name, version and architecture
 * @param java the virtual machine and its version
 * @param loadAverage how many threads of all programs wanted to run in the last minute when the benchmark began; negative
 *     if the system does not tell. Well above 0, others were working too
 */
public record Machine(
        String processor, int cores, int vectorBits, String operatingSystem, String java, double loadAverage) {}
