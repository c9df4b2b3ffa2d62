/**
 * The language of agent designs: who is asked for an answer, how often, and what becomes of several answers.
 *
 * <p>A design is a tree of typed nodes that all map a problem, and what is known about it so far, to one answer. It names kinds
 * of workers, never a service: the same design runs with simulated workers and with a language model. Running designs is not the
 * concern of this package.
 *
 * <p>Open first: {@link io.cambrian.searchspace.agent.Design}, then {@link io.cambrian.searchspace.agent.AgentDesign}.
 */
@NullMarked
package io.cambrian.searchspace.agent;

import org.jspecify.annotations.NullMarked;
