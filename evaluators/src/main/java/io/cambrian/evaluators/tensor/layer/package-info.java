/**
 * Layers of networks and functions over features, composed of the operations of the engine, so that all have derivatives of
 * any order.
 *
 * <p>A row is a feature and a column a member of the batch. Weights are [inputs][outputs]. A {@link
 * io.cambrian.evaluators.tensor.layer.Layer} is a value that knows the names and shapes of its parameters; what it is applied
 * to are nodes, so parameters may be variables or what some optimiser steps made of them.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.layer.Layer}, then {@link io.cambrian.evaluators.tensor.layer.GruCell}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.layer;

import org.jspecify.annotations.NullMarked;
