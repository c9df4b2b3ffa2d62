package io.cambrian.evaluators.endpoint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Sampling;
import io.cambrian.evaluators.endpoint.Usage;
import io.cambrian.evaluators.endpoint.service.StubServer.Scripted;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The cap holds before, not after. */
class LedgerTest {

    private static final Prices PRICES = new Prices(1_000_000, 2_000_000); // 1 and 2 a token

    @Test
    void setsAsideTheMostAndSettlesTheActual() throws InterruptedException {
        Ledger ledger = new Ledger(Optional.of(PRICES), OptionalDouble.of(100));
        assertEquals(Optional.empty(), ledger.reserve(new Usage(20, 20)));
        assertTrue(ledger.reserve(new Usage(20, 41)).isPresent(), "more than the cap by itself");
        ledger.settle(new Usage(20, 20), new Usage(15, 5));
        assertEquals(Optional.empty(), ledger.reserve(new Usage(20, 11)));
        ledger.assume(new Usage(20, 11));

        assertEquals(new Usage(15, 5), ledger.spending().used());
        assertEquals(new Usage(20, 11), ledger.spending().assumed());
        assertEquals(25 + 42, ledger.spending().cost());
        assertEquals(
                Optional.of("the cap of 100.0 is reached: 0.000000 are spent and the next call may cost 102.000000"),
                ledger.spending().stopReason());
    }

    @Test
    void waitsForCallsThatMayCostLessThanWasSetAside() throws InterruptedException {
        Ledger ledger = new Ledger(Optional.of(PRICES), OptionalDouble.of(100));
        ledger.reserve(new Usage(80, 0));
        Thread later = Thread.startVirtualThread(() -> ledger.settle(new Usage(80, 0), new Usage(40, 0)));
        assertEquals(Optional.empty(), ledger.reserve(new Usage(60, 0)));
        later.join();
        assertTrue(ledger.reserve(new Usage(61, 0)).isPresent());
    }

    @Test
    void aCallThatFailsUnforeseenCountsAsPaidAndKeepsNobodyWaiting() {
        Endpoint endpoint = TestEndpoints.capped(TestEndpoints.at(URI.create("http://localhost:1/v1")), 0.0006);
        Ledger ledger = new Ledger(endpoint.prices(), endpoint.cap());
        Transport broken = body -> {
            throw new IllegalStateException("unforeseen");
        };
        try (LiveChat chat = new LiveChat(broken, endpoint, ledger, TestEndpoints.writingDown(new ArrayList<>()))) {
            assertThrows(IllegalStateException.class, () -> chat.ask(TestEndpoints.question("one")));
            assertEquals(1, ledger.spending().calls());
            assertTrue(ledger.spending().assumed().promptTokens() > 0);
            Reply.Failed next = assertInstanceOf(Reply.Failed.class, chat.ask(TestEndpoints.question("two")));
            assertInstanceOf(Fault.CapReached.class, next.fault());
        }
    }

    @Test
    void aCapWithoutPricesIsRefusedAtTheStart() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Ledger(Optional.empty(), OptionalDouble.of(5)));
        assertTrue(refused.getMessage().contains("prices: {prompt"), refused.getMessage());
    }

    @Test
    void aCapWithoutALongestReplyIsRefusedAtTheStart() {
        Endpoint local = Endpoint.at("http://localhost:1/v1", "m");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new Endpoint(
                        local.base(),
                        "m",
                        Optional.empty(),
                        Sampling.USUAL,
                        Endpoint.MAX_TOKENS,
                        Duration.ofSeconds(1),
                        1,
                        Retries.USUAL,
                        Optional.of(PRICES),
                        OptionalDouble.of(5)));
        assertTrue(refused.getMessage().contains("needs max-tokens"), refused.getMessage());
    }

    @Test
    void manyCallsAtOnceNeverExceedTheCap() {
        List<Duration> none = new ArrayList<>();
        try (StubServer server =
                        StubServer.answering(request -> new Scripted.Body(200, StubServer.reply("yes", 90, 100)));
                ChatClient client = ChatClient.live(
                        TestEndpoints.capped(TestEndpoints.at(server.base()), 0.01), TestEndpoints.writingDown(none))) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 60; i++) {
                    String question = "question " + i;
                    threads.submit(() -> client.ask(TestEndpoints.question(question)));
                }
            }
            Spending spending = client.spending();
            assertTrue(spending.cost() <= 0.01, spending.toString());
            assertTrue(spending.cost() > 0.0094, spending.toString());
            assertEquals(60 - spending.calls(), client.counts().of("cap-reached"));
            assertEquals(spending.calls(), server.arrived().size());
            Reply.Failed after = assertInstanceOf(Reply.Failed.class, client.ask(TestEndpoints.question("one more")));
            assertInstanceOf(Fault.CapReached.class, after.fault());
        }
    }
}
