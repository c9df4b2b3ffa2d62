package io.cambrian.metalearners.jenetics;

import io.jenetics.Gene;
import io.jenetics.Phenotype;
import io.jenetics.util.Seq;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/**
 * Who descends from whom while a chain of alterers runs: the library keeps no account of it.
 *
 * <p>At first the child in each place has the parent in that place; whenever two are recombined, each gets the parents of both. Some
 * alterers name places, others only hand over genes, whose places are known by their identity. Mutable, and lives within the making of
 * one generation.
 */
final class Pedigree {

    private final List<TreeSet<Integer>> parents = new ArrayList<>();
    private final Map<Object, Integer> places = new IdentityHashMap<>();

    Pedigree(int count) {
        for (int place = 0; place < count; place++) {
            parents.add(new TreeSet<>(List.of(place)));
        }
    }

    /** Notes which genes stand where, before the next alterer. */
    <G extends Gene<?, G>> void observe(Seq<Phenotype<G, Double>> population) {
        places.clear();
        for (int place = 0; place < population.length(); place++) {
            settle(population.get(place).genotype().chromosome(), place);
        }
    }

    /** Two places are recombined. */
    void join(int one, int other) {
        parents.get(one).addAll(parents.get(other));
        parents.get(other).addAll(parents.get(one));
    }

    /** Two sequences of genes are recombined by {@code crossover}, which says how many genes it altered. */
    int recombine(Iterable<?> one, Iterable<?> other, IntSupplier crossover) {
        int here = place(one);
        int there = place(other);
        join(here, there);
        int altered = crossover.getAsInt();
        settle(one, here);
        settle(other, there);
        return altered;
    }

    private void settle(Iterable<?> genes, int place) {
        genes.forEach(gene -> places.put(gene, place));
    }

    private int place(Iterable<?> genes) {
        Integer place = places.get(genes.iterator().next());
        if (place == null) {
            throw new IllegalStateException("an alterer recombines genes that stood nowhere before");
        }
        return place;
    }

    /** The places of the parents of the child in this place, its own first. */
    List<Integer> parents(int place) {
        List<Integer> ordered = new ArrayList<>(List.of(place));
        parents.get(place).stream().filter(parent -> parent != place).forEach(ordered::add);
        return ordered;
    }
}
