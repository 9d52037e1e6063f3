package org.nmirf.bench.network;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Takes every document and does nothing with it: what is left is the speed of who sends. */
public final class NullElasticsearch implements AutoCloseable {

    private static final byte[] YES =
            """
            {"acknowledged":true,"shards_acknowledged":true,"index":"practices","errors":false,\
            "took":1,"items":[],"_shards":{"total":1,"successful":1,"failed":0}}\
            """
                    .getBytes(StandardCharsets.UTF_8);
    private static final String ITEM =
            """
            {"index":{"_index":"practices","_id":"1","_version":1,"result":"created",\
            "_shards":{"total":1,"successful":1,"failed":0},"_seq_no":1,"_primary_term":1,\
            "status":201}}\
            """;

    private final AtomicLong documents = new AtomicLong();
    private final HttpStub stub = new HttpStub(this::answer);

    /** Where it is. */
    public URI uri() {
        return stub.uri();
    }

    /** How many documents came. */
    public long documents() {
        return documents.get();
    }

    private HttpStub.Answer answer(HttpExchange exchange, byte[] body) {
        if (!exchange.getRequestURI().getPath().endsWith("_bulk")) {
            return new HttpStub.Answer(200, YES);
        }
        int count = documents(body);
        var answer = new StringBuilder("{\"took\":1,\"errors\":false,\"items\":[");
        for (int at = 0; at < count; at++) {
            answer.append(at == 0 ? "" : ",").append(ITEM);
        }
        documents.addAndGet(count);
        return new HttpStub.Answer(
                200, answer.append("]}").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Every document is a line after a line that says what to do with it. */
    static int documents(byte[] lines) {
        int count = 0;
        for (byte one : lines) {
            count += one == '\n' ? 1 : 0;
        }
        return count / 2;
    }

    @Override
    public void close() {
        stub.close();
    }
}
