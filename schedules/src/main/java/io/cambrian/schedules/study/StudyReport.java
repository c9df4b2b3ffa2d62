package io.cambrian.schedules.study;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cambrian.schedules.report.MeasuredChart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What a study has found, whatever it is: figures, and what was asked of them. A report is a record; its components and its bars are
 * its JSON document.
 */
public interface StudyReport {

    /** What is asked of the figures; nothing, if the study only measures. */
    @JsonProperty
    List<Bar> bars();

    /** Prints the figures for people, without the bars. */
    void print(PrintWriter out);

    /** The figures as charts; none, if there is nothing to draw. */
    default List<MeasuredChart> charts() {
        return List.of();
    }

    /**
     * The figures as a page of Markdown, without the bars: what is printed, unless the study has a page of its own.
     *
     * @param name of the study
     * @param command that gives the same figures again
     */
    default String page(String name, String command) {
        StringWriter printed = new StringWriter();
        print(new PrintWriter(printed, true));
        return "# " + name + "\n\nWritten by `" + command + "`; do not edit.\n\n```\n" + printed + "```\n";
    }

    /** Whether all bars are met. */
    default boolean passed() {
        return bars().stream().allMatch(Bar::met);
    }
}
