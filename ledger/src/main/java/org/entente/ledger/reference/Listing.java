package org.entente.ledger.reference;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, ship or aircraft on a sanctions list.
 *
 * @param list {@code un} or {@code ofac}
 * @param reference its number on the list
 * @param kind {@code individual}, {@code entity}, {@code vessel}, {@code aircraft}
 * @param name as listed
 * @param aliases other names
 * @param states whose national or registered it is, as far as the list says and codes are known
 * @param programme under which it is listed, as written
 * @param imposer who lists it
 * @param target the state that the programme is against, or null
 * @param listedOn the day of listing, null where the list does not say
 * @param remark what the list says of it
 */
public record Listing(
    String list,
    String reference,
    String kind,
    String name,
    List<String> aliases,
    List<ActorCode> states,
    String programme,
    ActorCode imposer,
    @Nullable ActorCode target,
    @Nullable LocalDate listedOn,
    String remark) {

  public Listing {
    aliases = List.copyOf(aliases);
    states = List.copyOf(states);
  }
}
