import { test } from "vitest";
import { startApi } from "../support/api-server.js";
import { engines } from "../support/engines.js";
test("x", async () => {
  const api = await startApi(engines[0]!);
  const q = `query($for: ID!, $type: LinkType) { suggestions(for: $for, type: $type) { suggestions { organization { name } score explanation en: explanation(language: EN) evidence { kind weight entities { name } } } abstained completeness { complete total limitedBy } } }`;
  for (const [f, t] of [["宁德时代贵州新能源科技有限公司","CO_BUILDS_WITH"],["五矿二十三冶","CO_BUILDS_WITH"],["瑞昌市人民冲压有限公司","CO_BUILDS_WITH"],["众恒电器公司","CO_BUILDS_WITH"],["平塘县掌布镇新坪村","ASSISTS"],["从江县龙江村","ASSISTS"],["龙里县交通运输局","CO_BUILDS_WITH"],["华鑫信息技术公司","COOPERATES_WITH"]] as const) {
    const t0 = performance.now();
    const a = await api.query(q, { for: f, type: t });
    console.log(f, t, Math.round(performance.now() - t0), "ms", JSON.stringify(a, null, 1));
  }
  for (const r of ["VILLAGE_ASSISTED", "CO_BUILDING", "PARTY_WORK", "PARTY_ORGANIZATION"]) {
    const t0 = performance.now();
    const a = await api.query(`query($r: CoverageRule!) { pairingPlan(rule: $r) { pairs { helper { name } helped { name } score } unserved { organization { name } reason } backTest { hidden hitsAt1 hitsAt5 meanReciprocalRank baselineHitsAt5 } completeness { complete returned total limitedBy } } }`, { r });
    const text = JSON.stringify(a, null, 0);
    console.log(r, Math.round(performance.now() - t0), "ms", text.slice(0, 1500), "...", text.slice(-600));
  }
  await api.close();
});
