/**
 * Countries, nations and continents, and what belongs to them: they say where, not what, and stand in statements on
 * every matter.
 */
export const placeNames: readonly string[] = [
  ..."uk britain british england english scotland scottish wales welsh ireland irish europe european eu france french".split(
    " ",
  ),
  ..."germany german italy italian spain spanish greece greek belgium poland polish turkey turkish russia russian".split(
    " ",
  ),
  ..."china chinese india indian japan america american usa canada australia africa african asia asian syria syrian".split(
    " ",
  ),
  ..."iraq afghanistan iran israel ukraine london westminster brussels washington".split(" "),
];
