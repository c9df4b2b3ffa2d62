package io.cambrian.searchspace.drift.distillation;

import io.cambrian.searchspace.drift.SymbolicDrift;

/**
 * How well a closed form stands for a drift at the points that trainings visit.
 *
 * <pre>
 * R² = 1 − mean (x − y)² / variance of y
 * </pre>
 *
 * @param formula the closed form
 * @param size its number of terms
 * @param slope R² of ∂D/∂ln r = r·∂D/∂r, the drift's share in the gradient that a training follows
 * @param value R² of D
 */
public record DriftFit(SymbolicDrift formula, int size, double slope, double value) {}
