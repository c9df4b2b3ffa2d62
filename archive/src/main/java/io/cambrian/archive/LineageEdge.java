package io.cambrian.archive;

import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;

/**
 * A child was made from a parent.
 *
 * @param operator how, such as {@code mutate}
 * @param run the run in which this happened first
 * @param index the child's proposal there
 */
public record LineageEdge(CandidateId child, CandidateId parent, String operator, RunId run, long index) {}
