package io.cambrian.searchspace.drift.term;

import java.util.List;

/** Whether an expression reads the progress of training. */
public record ProgressReading() implements DriftAlgebra<Boolean> {

    @Override
    public Boolean ratio() {
        return false;
    }

    @Override
    public Boolean logRatio() {
        return false;
    }

    @Override
    public Boolean advantage() {
        return false;
    }

    @Override
    public Boolean progress() {
        return true;
    }

    @Override
    public Boolean constant(double value) {
        return false;
    }

    @Override
    public Boolean add(Boolean a, Boolean b) {
        return a || b;
    }

    @Override
    public Boolean subtract(Boolean a, Boolean b) {
        return a || b;
    }

    @Override
    public Boolean multiply(Boolean a, Boolean b) {
        return a || b;
    }

    @Override
    public Boolean divide(Boolean a, Boolean b) {
        return a || b;
    }

    @Override
    public Boolean maximum(Boolean a, Boolean b) {
        return a || b;
    }

    @Override
    public Boolean minimum(Boolean a, Boolean b) {
        return a || b;
    }

    @Override
    public Boolean relu(Boolean x) {
        return x;
    }

    @Override
    public Boolean abs(Boolean x) {
        return x;
    }

    @Override
    public Boolean tanh(Boolean x) {
        return x;
    }

    @Override
    public Boolean whereNotNegative(Boolean condition, Boolean yes, Boolean no) {
        return condition || yes || no;
    }

    @Override
    public Boolean stack(List<Boolean> parts) {
        return parts.contains(true);
    }

    @Override
    public Boolean product(WeightMatrix weights, Boolean x) {
        return x;
    }
}
