package io.cambrian.searchspace.drift.distillation;

import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.TermTree;

/**
 * A closed form with the error that it leaves.
 *
 * @param penalty the form
 * @param size its number of terms
 * @param error as {@link DriftTarget#error} gives it
 */
record FittedForm(Penalty penalty, int size, double error) {

    FittedForm(Penalty penalty, double error) {
        this(penalty, TermTree.size(penalty), error);
    }
}
