package io.cambrian.metalearners.gaussian;

/**
 * What a process expects at some points. The arrays belong to whoever asked.
 *
 * @param mean the expected value at each point
 * @param variance of the function there, without the noise of a measurement; 0 or more
 */
public record Prediction(double[] mean, double[] variance) {}
