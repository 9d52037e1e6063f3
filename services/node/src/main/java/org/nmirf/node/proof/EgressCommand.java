package org.nmirf.node.proof;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nmirf.backbone.signature.PublicKey;

/**
 * The commands that need the node's database or a file, and nothing else: no application, no
 * brokers, no issuer.
 */
public final class EgressCommand {

    private static final String VERIFY = "verify-egress";
    private static final String EXPORT = "export-egress";
    private static final int DONE = 0;
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;
    private static final Set<String> ASKS_FOR_HELP = Set.of("--help", "-h");

    private static final String HELP =
            """
            verify-egress: proves that everything that ever left is as it was.
              --file FILE          an exported ledger; otherwise the node's database is read
              --database URL       JDBC address      (otherwise NODE_DATABASE_URL)
              --user NAME          its user          (otherwise NODE_DATABASE_USER)
              --key X              public key in base64url, as GET /api/identity names it
              --key-file FILE      JSON web key, of which only the public part is read
                                   (otherwise NODE_SIGNING_KEY_FILE)
              --noted NUMBER:HASH  what the head of an earlier proof was
              --key, --key-file and --noted may be given more than once.
            export-egress: writes the ledger into a file.
              --file FILE          must not be there yet
              --database, --user   as above
            The password of the database is taken from NODE_DATABASE_PASSWORD.
            Ends with 0 when proven or exported, 1 when broken, 2 when it cannot be told.
            """;

    private EgressCommand() {}

    /** Whether the arguments name one of these commands. */
    public static boolean isMeantBy(String[] arguments) {
        return arguments.length > 0 && Set.of(VERIFY, EXPORT).contains(arguments[0]);
    }

    /**
     * Carries out the command and says what came of it.
     *
     * @return exit code: 0 proven or exported, 1 broken, 2 wrong usage or unreadable
     */
    public static int run(
            List<String> arguments, Map<String, String> environment, PrintStream out) {
        var rest = arguments.subList(1, arguments.size());
        if (rest.stream().anyMatch(ASKS_FOR_HELP::contains)) {
            out.print(HELP);
            return DONE;
        }
        try {
            return arguments.getFirst().equals(VERIFY)
                    ? verify(Arguments.of(rest, environment, true), out)
                    : export(Arguments.of(rest, environment, false), out);
        } catch (UsageException unusable) {
            out.println(unusable.getMessage());
            return UNUSABLE;
        }
    }

    private static int verify(Arguments arguments, PrintStream out) {
        try (EgressRecords records =
                arguments.file().isPresent()
                        ? FileRecords.open(arguments.file().get())
                        : DatabaseRecords.open(arguments.database())) {
            var result = new VerifyEgress(arguments.keys(), arguments.noted()).verify(records);
            return switch (result) {
                case VerifyEgress.Result.Proven proven -> {
                    out.println("PROVEN: everything that ever left is as it was.");
                    report(proven, arguments, out);
                    out.println("checked    " + records.checks());
                    out.println(
                            arguments.noted().isEmpty()
                                    ? "noted      nothing: a chain cannot show that its end was cut"
                                            + " off, nor that all of it was made anew"
                                    : "noted      " + arguments.noted().keySet() + ", as found");
                    yield DONE;
                }
                case VerifyEgress.Result.Broken broken -> {
                    out.println("BROKEN at entry " + broken.sequence() + ": " + broken.flaw());
                    out.println("what       " + broken.flaw().words());
                    if (!broken.detail().isEmpty()) {
                        out.println("detail     " + broken.detail());
                    }
                    out.println("Proven before it:");
                    report(broken, arguments, out);
                    yield BROKEN;
                }
            };
        }
    }

    private static void report(VerifyEgress.Result result, Arguments arguments, PrintStream out) {
        var tail = result.tail();
        out.println("entries    " + tail.sequence());
        out.println("first      " + Objects.requireNonNullElse(result.first(), "-"));
        out.println("last       " + Objects.requireNonNullElse(result.last(), "-"));
        out.println("head       " + tail.sequence() + ":" + tail.hash());
        out.println("keys       " + arguments.keys().stream().map(PublicKey::kid).toList());
    }

    private static int export(Arguments arguments, PrintStream out) {
        Path file =
                arguments.file().orElseThrow(() -> new UsageException("Which file? --file FILE"));
        try (EgressRecords records = DatabaseRecords.open(arguments.database())) {
            out.println(ExportEgress.export(records, file) + " entries in " + file);
            return DONE;
        }
    }
}
