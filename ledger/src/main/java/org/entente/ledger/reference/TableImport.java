package org.entente.ledger.reference;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.importing.ImportType;
import org.entente.ledger.importing.ImportWork;
import org.entente.ledger.importing.StateCodes;

/** The published tables that can be imported, and how. */
public final class TableImport {

  private final Layouts layouts = Layouts.load();

  /** All types, in the order of the layouts. */
  public List<ImportType> listTypes() {
    List<ImportType> types = new ArrayList<>();
    for (String name : layouts.types()) {
      Layout first = layouts.of(name).get(0);
      types.add(
          new ImportType(
              name, first.get("title"), first.get("from"), first.get("unit"), first.get("trap")));
    }
    return types;
  }

  /**
   * What takes a file of this type.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public ImportWork get(String type, StateCodes codes) {
    List<Layout> ofType = layouts.of(type);
    if (ofType.isEmpty()) {
      throw new IllegalArgumentException("There is no type " + type);
    }
    return new TableWork(type, ofType, codes);
  }
}
