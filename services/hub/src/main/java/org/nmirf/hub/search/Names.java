package org.nmirf.hub.search;

import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Where the words for codes come from. */
@Component
public record Names(Vocabularies vocabularies, Countries countries) {}
