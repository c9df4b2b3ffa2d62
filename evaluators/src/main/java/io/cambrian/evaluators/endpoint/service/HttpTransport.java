package io.cambrian.evaluators.endpoint.service;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls over HTTP. Redirections are not followed, since they would carry the key to another host; the time limit holds for the
 * whole answer, where that of {@link HttpRequest} ends with the headers.
 */
final class HttpTransport implements Transport {

    private static final Duration CONNECTION_LIMIT = Duration.ofSeconds(10);

    /** No reply of a model is longer; what is longer comes from something else. */
    private static final long LONGEST_BODY_BYTES = 16L << 20;

    private final HttpClient client;
    private final URI completions;
    private final Duration limit;
    private final ApiKey key;

    HttpTransport(URI base, Duration limit, ApiKey key) {
        this.completions = URI.create(base.toString().replaceAll("/+$", "") + "/chat/completions");
        this.limit = limit;
        this.key = key;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit.compareTo(CONNECTION_LIMIT) < 0 ? limit : CONNECTION_LIMIT)
                .build();
    }

    @Override
    public Exchange post(String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(completions)
                .header("Content-Type", "application/json")
                .header("Authorization", key.authorization())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_BODY_BYTES));
        try {
            HttpResponse<String> response = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Exchange.Answered(
                    response.statusCode(), response.headers().firstValue("Retry-After"), key.hiddenIn(response.body()));
        } catch (TimeoutException e) {
            return new Exchange.Lost("no whole answer within " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private Exchange failed(@Nullable Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException late -> new Exchange.NotConnected("no connection to " + completions);
            case ConnectException refused ->
                new Exchange.NotConnected("no connection to " + completions + ", is the server running there?");
            case UnresolvedAddressException unknown -> new Exchange.NotConnected("no such host: " + completions);
            case IOException broken -> new Exchange.Lost("the connection broke: " + key.hiddenIn(message(broken)));
            case null -> new Exchange.Lost("the connection broke");
            default -> throw new IllegalStateException("a call over HTTP failed unexpectedly", cause);
        };
    }

    private static String message(IOException broken) {
        String message = broken.getMessage();
        return message == null ? broken.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
