/**
 * How a language model is reached: over HTTP with retries, within a cap on what it may cost, or from a recording.
 *
 * <p>What is asked and what a reply is, whoever gives it, is one package above.
 *
 * <p>Open first: {@link io.cambrian.evaluators.endpoint.service.ChatClient}, then
 * {@link io.cambrian.evaluators.endpoint.service.Endpoint}.
 */
@NullMarked
package io.cambrian.evaluators.endpoint.service;

import org.jspecify.annotations.NullMarked;
