package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.StudyReport;
import picocli.CommandLine.Mixin;

/**
 * A study that repeats what it measures on several seeds, with {@code --seeds}, {@code --seed} and {@code --threads}.
 *
 * @param <R> the report
 */
abstract class RepeatedStudyRun<R extends StudyReport> extends StudyRun<R> {

    @Mixin
    final StudyOptions options;

    /** @param options with the number of seeds that the study usually has */
    RepeatedStudyRun(StudyOptions options) {
        this.options = options;
    }

    /** {@inheritDoc} A study with options of its own refuses those as well. */
    @Override
    void check() {
        options.check();
    }
}
