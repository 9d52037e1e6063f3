package org.nmirf.node.declaration;

import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Declared;
import org.nmirf.schemas.Obligation;
import org.nmirf.schemas.Obligations;

/** The reporting obligations as the bytes that leave. */
record ObligationsPayload(Payloads payloads) implements DeclarationPayload {

    @Override
    public byte[] encode(Declared content) {
        return payloads.encode(
                new Obligations(
                        ObligationEntry.of(content).stream()
                                .map(
                                        one ->
                                                new Obligation(
                                                        one.body(),
                                                        one.procedure(),
                                                        one.due(),
                                                        one.submitted()))
                                .toList()));
    }

    @Override
    public Declared decode(byte[] payload) {
        return ObligationEntry.declared(
                read(payload).getEntries().stream()
                        .map(
                                one ->
                                        new ObligationEntry(
                                                one.getBody(),
                                                one.getProcedure(),
                                                one.getDue(),
                                                one.getSubmitted()))
                        .toList());
    }

    @Override
    public Obligations read(byte[] payload) {
        return DeclarationPayload.read(payloads, payload, Obligations.class);
    }
}
