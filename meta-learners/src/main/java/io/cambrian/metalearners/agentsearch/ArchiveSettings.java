package io.cambrian.metalearners.agentsearch;

import io.cambrian.metalearners.agentsearch.archive.Feature;
import io.cambrian.metalearners.agentsearch.breeding.Parents;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings;
import java.util.List;

/**
 * What {@link ArchiveSearch} leaves to choose.
 *
 * @param candidates how many are proposed, given ones included; as many again at most take the places of those whose measurement fails
 * @param parents who may become a parent
 * @param proposer how candidates are proposed
 * @param selection how they are measured and chosen
 * @param novelty what is not worth a measurement
 * @param islands parts of the archive that breed apart
 * @param cells features of whose combinations only the best member may be a parent; empty for none
 */
public record ArchiveSettings(
        int candidates,
        Parents parents,
        ProposerSettings proposer,
        Selection selection,
        NoveltySettings novelty,
        IslandSettings islands,
        List<Feature> cells) {

    /**
     * @throws IllegalArgumentException when nothing is to be proposed, or signatures are wanted without racing with a shared
     *     start
     */
    public ArchiveSettings {
        cells = List.copyOf(cells);
        if (candidates < 1) {
            throw new IllegalArgumentException("a search proposes at least 1 candidate, found " + candidates);
        }
        if (novelty.signatures()
                && !(selection instanceof Racing racing && racing.chance() == Racing.Chance.SHARED_START)) {
            throw new IllegalArgumentException(
                    "signatures compare the outcomes on problems that all candidates begin with;"
                            + " they need racing with a shared start");
        }
    }

    /** So many candidates from the whole archive, raced, of whom one has at most 12,800 problems. */
    public static ArchiveSettings usual(int candidates) {
        return new ArchiveSettings(
                candidates,
                Parents.ARCHIVE,
                ProposerSettings.USUAL,
                Racing.usual(12_800),
                NoveltySettings.DUPLICATES,
                IslandSettings.ONE,
                List.of());
    }

    /** The same with other parents. */
    public ArchiveSettings with(Parents other) {
        return new ArchiveSettings(candidates, other, proposer, selection, novelty, islands, cells);
    }

    /** The same with another proposer. */
    public ArchiveSettings with(ProposerSettings other) {
        return new ArchiveSettings(candidates, parents, other, selection, novelty, islands, cells);
    }

    /** The same with another selection. */
    public ArchiveSettings with(Selection other) {
        return new ArchiveSettings(candidates, parents, proposer, other, novelty, islands, cells);
    }

    /** The same with another view of what is new. */
    public ArchiveSettings with(NoveltySettings other) {
        return new ArchiveSettings(candidates, parents, proposer, selection, other, islands, cells);
    }

    /** The same with other islands. */
    public ArchiveSettings with(IslandSettings other) {
        return new ArchiveSettings(candidates, parents, proposer, selection, novelty, other, cells);
    }

    /** The same with other cells. */
    public ArchiveSettings withCells(List<Feature> other) {
        return new ArchiveSettings(candidates, parents, proposer, selection, novelty, islands, other);
    }
}
