package org.nmirf.backbone.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventFixtures;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;

class SignatureTests {

    private final EventVerifier verifier = new EventVerifier();
    private final PublicKey publicKey = EventFixtures.KEY.publicKey();

    @Test
    void acceptsWhatTheKeySigned() {
        SignedEvent event = EventFixtures.aSignedEvent();

        assertThat(verifier.isSignedBy(publicKey, event)).isTrue();
        assertThat(verifier.kid(event)).contains(publicKey.kid());
    }

    @Test
    void refusesAnotherKey() {
        var another = SigningKey.generate(new SecureRandom()).publicKey();

        assertThat(verifier.isSignedBy(another, EventFixtures.aSignedEvent())).isFalse();
    }

    static Stream<UnaryOperator<Envelope>> changes() {
        return Stream.of(
                e ->
                        new Envelope(
                                UUID.randomUUID(),
                                e.type(),
                                e.source(),
                                e.subject(),
                                e.version(),
                                null),
                e ->
                        new Envelope(
                                e.id(),
                                EventType.WITHDRAWN,
                                e.source(),
                                e.subject(),
                                e.version(),
                                null),
                e ->
                        new Envelope(
                                e.id(),
                                e.type(),
                                new Source.OfMember(new CountryCode("pt")),
                                e.subject(),
                                e.version(),
                                null),
                e ->
                        new Envelope(
                                e.id(),
                                e.type(),
                                e.source(),
                                new Subject(Kind.PRACTICE, UUID.randomUUID()),
                                e.version(),
                                null),
                e -> new Envelope(e.id(), e.type(), e.source(), e.subject(), e.version() + 1, null),
                e ->
                        new Envelope(
                                e.id(),
                                e.type(),
                                e.source(),
                                e.subject(),
                                e.version(),
                                LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void coversEveryFieldOfTheEnvelope(UnaryOperator<Envelope> change) {
        SignedEvent event = EventFixtures.aSignedEvent();

        var changed =
                new SignedEvent(change.apply(event.envelope()), event.payload(), event.signature());

        assertThat(verifier.isSignedBy(publicKey, changed)).isFalse();
        assertThat(changed.digest()).isNotEqualTo(event.digest());
    }

    @Test
    void coversEveryByteOfThePayload() {
        SignedEvent event = EventFixtures.aSignedEvent();

        var longer =
                new SignedEvent(
                        event.envelope(),
                        Arrays.append(event.payload(), (byte) 0),
                        event.signature());

        assertThat(verifier.isSignedBy(publicKey, longer)).isFalse();
    }

    @Test
    void tellsApartPayloadsThatAreNoText() {
        var signer = new EventSigner(EventFixtures.KEY);
        SignedEvent event =
                signer.sign(EventFixtures.anEnvelope(), new byte[] {1, (byte) 0xC6, 0x1F});

        var changed =
                new SignedEvent(
                        event.envelope(), new byte[] {1, (byte) 0xA0, 0x1F}, event.signature());

        assertThat(verifier.isSignedBy(publicKey, event)).isTrue();
        assertThat(verifier.isSignedBy(publicKey, changed)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refusesHeadersOutsideTheAgreedForm(String header) {
        SignedEvent event = EventFixtures.aSignedEvent();
        var forgedHeader = Base64URL.encode(header.formatted(publicKey.kid()));
        byte[] content = event.envelope().signedBytes(event.payload());
        // By the key itself: only the form is wrong.
        var signature =
                new Ed25519Provider.Signing(EventFixtures.KEY.seed())
                        .sign(
                                new JWSHeader(JWSAlgorithm.Ed25519),
                                Ed25519Provider.signingInput(forgedHeader, content));

        var forged =
                new SignedEvent(event.envelope(), event.payload(), forgedHeader + ".." + signature);

        assertThat(verifier.isSignedBy(publicKey, forged)).isFalse();
    }

    @Test
    void refusesASignatureWithAPayloadOfItsOwn() {
        SignedEvent event = EventFixtures.aSignedEvent();

        var laden =
                new SignedEvent(
                        event.envelope(),
                        event.payload(),
                        event.signature().replace("..", ".YW1pbmE."));

        assertThat(verifier.isSignedBy(publicKey, laden)).isFalse();
    }

    static Stream<String> headers() {
        return Stream.of(
                "{\"alg\":\"none\",\"kid\":\"%s\"}",
                "{\"alg\":\"HS256\",\"kid\":\"%s\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"Ed25519\",\"kid\":\"%s\"}",
                "{\"alg\":\"Ed25519\",\"kid\":\"another\",\"b64\":false,\"crit\":[\"b64\"]}",
                "not json");
    }

    @Test
    void signsWhatTheJdkAccepts() throws Exception {
        SignedEvent event = EventFixtures.aSignedEvent();
        String[] parts = event.signature().split("\\.", -1);

        var jdk = Signature.getInstance("Ed25519");
        jdk.initVerify(jdkKey());
        jdk.update((parts[0] + ".").getBytes(StandardCharsets.US_ASCII));
        jdk.update(event.envelope().signedBytes(event.payload()));

        assertThat(jdk.verify(new Base64URL(parts[2]).decode())).isTrue();
        assertThat(JWSHeader.parse(new Base64URL(parts[0])).getCriticalParams())
                .containsExactly("b64");
    }

    private java.security.PublicKey jdkKey() throws Exception {
        byte[] littleEndian = publicKey.bytes();
        boolean isOdd = (littleEndian[31] & 0x80) != 0;
        littleEndian[31] &= 0x7F;
        var y = new java.math.BigInteger(1, Arrays.reverse(littleEndian));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(isOdd, y)));
    }

    @Test
    void keepsTheKeyItMadeForItsOwnerAlone(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keys/node.jwk");

        var first = SigningKey.loadOrCreate(file, new SecureRandom());
        var second = SigningKey.loadOrCreate(file, new SecureRandom());

        assertThat(second.publicKey()).isEqualTo(first.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void neverPrintsTheSecret(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("node.jwk");
        Files.writeString(file, "{\"d\":\"secret\"");

        assertThatIllegalStateException()
                .isThrownBy(() -> SigningKey.loadOrCreate(file, new SecureRandom()))
                .withMessageNotContaining("secret")
                .withNoCause();
        assertThat(EventFixtures.KEY.toString()).contains(publicKey.kid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s=", "%s==", "%s ", " %s", "%s\n", "%s*", "%s\u200B"})
    void refusesTheSameSignatureInAnotherSpelling(String spelling) {
        SignedEvent event = EventFixtures.aSignedEvent();

        assertThat(
                        verifier.isSignedBy(
                                publicKey, spelled(event, spelling.formatted(event.signature()))))
                .isFalse();
    }

    @Test
    void refusesTheSameSignatureWithOtherSpareBits() {
        SignedEvent event = EventFixtures.aSignedEvent();
        String text = event.signature();
        // The last letter stands for two bits only; the one after it has the same two.
        String twin =
                text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) + 1);

        assertThat(verifier.isSignedBy(publicKey, spelled(event, twin))).isFalse();
    }

    private static SignedEvent spelled(SignedEvent event, String signature) {
        return new SignedEvent(event.envelope(), event.payload(), signature);
    }
}
