package org.nmirf.hub.admission;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.topic.Topics;

/** What can be done to a valid record by somebody who has no key. */
final class UnsignedMutants {

    /** Order of the group of Ed25519, little-endian arithmetic aside. */
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private static final List<String> NOISE =
            List.of(
                    " ",
                    "\n",
                    "\t",
                    "\r\n",
                    "\0",
                    "=",
                    "*",
                    "\u200B",
                    "\u202E",
                    "\uFEFF",
                    "\u00A0",
                    "\u0301",
                    "/",
                    ".",
                    "%00",
                    ";",
                    "\u0660",
                    "\uFF11",
                    "\uD83D\uDE00",
                    "A");

    private static final Map<String, List<String>> OTHER_VALUES =
            Map.of(
                    "ce_specversion", List.of("0.3", "1.1", "1", ""),
                    "ce_id", List.of("1-1-1-1-1", "", "id", "00000000-0000-4000-8000-000000000000"),
                    "ce_type",
                            List.of(
                                    "org.nmirf.practice",
                                    "org.nmirf.withdrawn",
                                    "org.nmirf.receipt",
                                    "org.nmirf.member",
                                    "org.nmirf.progress",
                                    ""),
                    "ce_source",
                            List.of(
                                    "/members/ma",
                                    "/members/pt",
                                    "/members/MA",
                                    "/members/ma/",
                                    "members/ma",
                                    "/network",
                                    "/hub",
                                    "/groups/ag",
                                    ""),
                    "ce_subject", List.of("practice/1", "member/x", "", "practice/"),
                    "ce_version",
                            List.of(
                                    "1",
                                    "2",
                                    "4",
                                    "03",
                                    "+3",
                                    "-3",
                                    "0",
                                    "\u0663",
                                    "\uFF13",
                                    "3.0",
                                    "9223372036854775808",
                                    ""),
                    "content-type",
                            List.of(
                                    "application/json",
                                    "application/avro; charset=utf-8",
                                    "Application/Avro",
                                    "application/cloudevents+json",
                                    "application/cloudevents+avro",
                                    ""));

    private final FuzzedNetwork network;

    UnsignedMutants(FuzzedNetwork network) {
        this.network = network;
    }

    /** One way of changing an original. */
    interface Way {
        ProducerRecord<byte[], byte[]> change(ProducerRecord<byte[], byte[]> of, Random random);
    }

    Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("a bit of the payload", (of, r) -> value(of, flip(of.value(), r)));
        ways.put("a cut payload", (of, r) -> value(of, cut(of.value(), r)));
        ways.put("a longer payload", (of, r) -> value(of, insert(of.value(), r)));
        ways.put("no payload", (of, r) -> value(of, r.nextBoolean() ? null : new byte[0]));
        ways.put("a bit of the key", (of, r) -> key(of, flip(of.key(), r)));
        ways.put("a longer key", (of, r) -> key(of, insert(of.key(), r)));
        ways.put("no key", (of, r) -> key(of, r.nextBoolean() ? null : new byte[0]));
        ways.put("another's key", (of, r) -> key(of, other(r).key()));
        ways.put("another's payload", (of, r) -> value(of, other(r).value()));
        ways.put("another's header", (of, r) -> withOf(of, other(r), any(of, r).key()));
        ways.put("another's signature", (of, r) -> withOf(of, other(r), "ce_signature"));
        ways.put("another's headers", (of, r) -> headers(of, other(r).headers().toArray()));
        ways.put(
                "another's half of the headers",
                (of, r) -> {
                    var from = other(r);
                    var changed = of;
                    for (Header header : of.headers()) {
                        changed = r.nextBoolean() ? withOf(changed, from, header.key()) : changed;
                    }
                    return changed;
                });
        ways.put("another topic", (of, r) -> topic(of, r));
        ways.put("a bit of a header", this::flippedHeader);
        ways.put("a header less", (of, r) -> without(of, any(of, r).key()));
        ways.put("a header twice", this::doubled);
        ways.put("a header more", this::oneMore);
        ways.put("a header under another name", this::renamed);
        ways.put("noise in a header", this::noisy);
        ways.put("another value of a header", this::otherValue);
        ways.put("letters of other case", this::otherCase);
        ways.put("a bit of the signature", (of, r) -> signature(of, s -> flip(s, r)));
        ways.put("the signature's twin", (of, r) -> signature(of, UnsignedMutants::twin));
        ways.put("an empty signature", (of, r) -> signature(of, s -> new byte[r.nextInt(2) * 64]));
        ways.put("the signature spelled otherwise", this::spelledOtherwise);
        ways.put("another header of the signature", this::otherSignatureHeader);
        return ways;
    }

    private ProducerRecord<byte[], byte[]> other(Random random) {
        return network.originals.get(random.nextInt(network.originals.size()));
    }

    private static Header any(ProducerRecord<byte[], byte[]> of, Random random) {
        Header[] headers = of.headers().toArray();
        return headers[random.nextInt(headers.length)];
    }

    private ProducerRecord<byte[], byte[]> flippedHeader(
            ProducerRecord<byte[], byte[]> of, Random random) {
        Header header = any(of, random);
        return with(of, header.key(), flip(header.value(), random));
    }

    private ProducerRecord<byte[], byte[]> doubled(
            ProducerRecord<byte[], byte[]> of, Random random) {
        Header header = any(of, random);
        byte[] second =
                switch (random.nextInt(3)) {
                    case 0 -> header.value();
                    case 1 -> flip(header.value(), random);
                    default -> other(random).headers().lastHeader(header.key()).value();
                };
        Header[] headers = Arrays.copyOf(of.headers().toArray(), of.headers().toArray().length + 1);
        int place = random.nextInt(headers.length);
        System.arraycopy(headers, place, headers, place + 1, headers.length - place - 1);
        headers[place] = new RecordHeader(header.key(), second);
        return headers(of, headers);
    }

    private ProducerRecord<byte[], byte[]> oneMore(
            ProducerRecord<byte[], byte[]> of, Random random) {
        String name =
                List.of(
                                "ce_time",
                                "ce_originsignature",
                                "ce_dataschema",
                                "ce_note",
                                "traceparent",
                                "note",
                                "ce_datacontenttype",
                                "")
                        .get(random.nextInt(8));
        String value =
                List.of("2026-03-05T00:00:00Z", "Amina Benali", "x..y", "", "application/avro")
                        .get(random.nextInt(5));
        return with(of, name, value.getBytes(UTF_8));
    }

    private ProducerRecord<byte[], byte[]> renamed(
            ProducerRecord<byte[], byte[]> of, Random random) {
        Header header = any(of, random);
        String name = header.key();
        String other =
                List.of(
                                name.toUpperCase(java.util.Locale.ROOT),
                                name + " ",
                                name.replace("ce_", "ce-"),
                                name.replace("ce_", ""),
                                name.replace('e', '\u0435'),
                                "ce_" + name)
                        .get(random.nextInt(6));
        return with(without(of, name), other, header.value());
    }

    private ProducerRecord<byte[], byte[]> noisy(ProducerRecord<byte[], byte[]> of, Random random) {
        Header header = any(of, random);
        var text = new StringBuilder(new String(header.value(), UTF_8));
        int place =
                switch (random.nextInt(3)) {
                    case 0 -> 0;
                    case 1 -> text.length();
                    default -> random.nextInt(text.length() + 1);
                };
        text.insert(place, NOISE.get(random.nextInt(NOISE.size())));
        return with(of, header.key(), text.toString().getBytes(UTF_8));
    }

    private ProducerRecord<byte[], byte[]> otherValue(
            ProducerRecord<byte[], byte[]> of, Random random) {
        Header header = any(of, random);
        List<String> values =
                OTHER_VALUES.getOrDefault(header.key(), List.of("", "x", "..", "a.b.c"));
        return with(of, header.key(), values.get(random.nextInt(values.size())).getBytes(UTF_8));
    }

    private ProducerRecord<byte[], byte[]> otherCase(
            ProducerRecord<byte[], byte[]> of, Random random) {
        Header header = any(of, random);
        String text = new String(header.value(), UTF_8);
        String other =
                random.nextBoolean()
                        ? text.toUpperCase(java.util.Locale.ROOT)
                        : text.replace('a', '\u0430').replace('e', '\u0435').replace('o', '\u043E');
        return with(of, header.key(), other.getBytes(UTF_8));
    }

    private ProducerRecord<byte[], byte[]> topic(ProducerRecord<byte[], byte[]> of, Random random) {
        String topic =
                List.of(
                                Topics.submissions(FuzzedNetwork.MA),
                                Topics.submissions(FuzzedNetwork.PT),
                                Topics.submissions(FuzzedNetwork.ES),
                                Topics.submissions(FuzzedNetwork.FR),
                                "nmirf.practices",
                                "nmirf.submissions.MA",
                                "nmirf.submissions.")
                        .get(random.nextInt(7));
        return new ProducerRecord<>(topic, null, of.key(), of.value(), of.headers());
    }

    private static ProducerRecord<byte[], byte[]> signature(
            ProducerRecord<byte[], byte[]> of, java.util.function.UnaryOperator<byte[]> change) {
        String text = text(of, "ce_signature");
        int dots = text.indexOf("..");
        byte[] signature = new Base64URL(text.substring(dots + 2)).decode();
        return with(
                of,
                "ce_signature",
                (text.substring(0, dots) + ".." + Base64URL.encode(change.apply(signature)))
                        .getBytes(UTF_8));
    }

    /** The other number that would fit the same equation, were it not too large. */
    private static byte[] twin(byte[] signature) {
        byte[] twin = signature.clone();
        var reversed = new byte[32];
        for (int place = 0; place < 32; place++) {
            reversed[place] = signature[63 - place];
        }
        byte[] sum = new BigInteger(1, reversed).add(ORDER).toByteArray();
        for (int place = 0; place < 32; place++) {
            twin[32 + place] = place < sum.length ? sum[sum.length - 1 - place] : 0;
        }
        return twin;
    }

    private ProducerRecord<byte[], byte[]> spelledOtherwise(
            ProducerRecord<byte[], byte[]> of, Random random) {
        String text = text(of, "ce_signature");
        String last = text.substring(text.length() - 1);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        // The last letter carries two bits; its other four say nothing.
        String twin =
                letters.substring((letters.indexOf(last) & 48) + 1 + random.nextInt(15))
                        .substring(0, 1);
        String other =
                switch (random.nextInt(5)) {
                    case 0 -> text.substring(0, text.length() - 1) + twin;
                    case 1 -> text + "==";
                    case 2 -> text.replace('-', '+').replace('_', '/');
                    case 3 -> text.replace("..", "." + Base64URL.encode(of.value()) + ".");
                    default -> text + NOISE.get(random.nextInt(NOISE.size()));
                };
        return with(of, "ce_signature", other.getBytes(UTF_8));
    }

    private ProducerRecord<byte[], byte[]> otherSignatureHeader(
            ProducerRecord<byte[], byte[]> of, Random random) {
        String text = text(of, "ce_signature");
        String kid = network.morocco.publicKey().kid();
        String header =
                List.of(
                                "{\"alg\":\"none\"}",
                                "{\"kid\":\"%s\",\"b64\":false,\"crit\":[\"b64\"],\"alg\":\"EdDSA\"}",
                                "{\"kid\":\"%s\",\"b64\":false,\"crit\":[\"b64\"],\"alg\":\"HS256\"}",
                                "{\"kid\":\"%s\",\"alg\":\"Ed25519\"}",
                                "{ \"kid\":\"%s\",\"b64\":false,\"crit\":[\"b64\"],\"alg\":\"Ed25519\"}",
                                "{\"kid\":\"%s\",\"b64\":false,\"crit\":[\"b64\",\"x\"],\"alg\":\"Ed25519\"}")
                        .get(random.nextInt(6));
        return with(
                of,
                "ce_signature",
                (Base64URL.encode(header.formatted(kid)) + text.substring(text.indexOf("..")))
                        .getBytes(UTF_8));
    }

    static String text(ProducerRecord<byte[], byte[]> of, String header) {
        return new String(of.headers().lastHeader(header).value(), UTF_8);
    }

    static byte[] flip(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {1};
        }
        byte[] changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private static byte[] insert(byte[] bytes, Random random) {
        int place = random.nextInt(bytes.length + 1);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, place, longer, place + 1, bytes.length - place);
        longer[place] = (byte) random.nextInt(256);
        return longer;
    }

    private static ProducerRecord<byte[], byte[]> value(
            ProducerRecord<byte[], byte[]> of, byte @Nullable [] value) {
        return new ProducerRecord<>(of.topic(), null, of.key(), value, of.headers());
    }

    private static ProducerRecord<byte[], byte[]> key(
            ProducerRecord<byte[], byte[]> of, byte @Nullable [] key) {
        return new ProducerRecord<>(of.topic(), null, key, of.value(), of.headers());
    }

    private static ProducerRecord<byte[], byte[]> headers(
            ProducerRecord<byte[], byte[]> of, Header[] headers) {
        return new ProducerRecord<>(of.topic(), null, of.key(), of.value(), List.of(headers));
    }

    private static ProducerRecord<byte[], byte[]> without(
            ProducerRecord<byte[], byte[]> of, String name) {
        return headers(
                of,
                Arrays.stream(of.headers().toArray())
                        .filter(header -> !header.key().equals(name))
                        .toArray(Header[]::new));
    }

    private static ProducerRecord<byte[], byte[]> with(
            ProducerRecord<byte[], byte[]> of, String name, byte[] value) {
        var changed = without(of, name);
        changed.headers().add(new RecordHeader(name, value));
        return changed;
    }

    private static ProducerRecord<byte[], byte[]> withOf(
            ProducerRecord<byte[], byte[]> of, ProducerRecord<byte[], byte[]> from, String name) {
        return with(of, name, from.headers().lastHeader(name).value());
    }
}
