// Synthetic work that is the same on every machine: n cards over seven lists, Chinese titles, each with
// its number at the end. The numbers quoted in ARCHITECTURE.md were measured with seed 42.

const VERBS = words('整理 更新 检查 撰写 安排 跟进 评审 设计 测试 发布 修复 优化 准备 讨论 确认 翻译 采购 预订 归档 校对 统计 分析 复盘 联系 学习');
const KINDS = words('季度 客户 产品 市场 团队 年度 海外 本地 移动端 后台 首页 核心 临时 重点 新版 旧版 内部 公开 自动化 夏季');
const THINGS = words('报告 反馈 合同 预算 会议纪要 需求文档 用户画像 测试用例 发布说明 数据库 界面原型 培训材料 旅行计划 读书笔记 购物清单 思维导图 看板模板 日历提醒 搜索索引 备份文件 性能指标 隐私条款 付款流程 活动海报 供应商名单');
const ENDINGS = words('并同步给相关同事 然后归档 周五之前完成 需要再次确认 等待审批 附上截图 优先处理 下周一开会讨论');

export const LISTS = words('收件箱 待办 进行中 等待 评审 已完成 归档');

/**
 * What is typed into the search box: each row is one query, each entry one commit of an input method.
 * Every commit narrows the results and leaves some, so the result on screen tells which query it answers.
 */
export const QUERIES = [['报', '告', '并同步'], ['新', '产品']];

/** { lists: [name], cards: [{ id, list, order, title }] } */
export function makeBoard(count, seed = 42) {
  const random = randomFrom(seed);
  const pick = list => list[Math.floor(random() * list.length)];
  const title = i => {
    const words = pick(VERBS) + pick(KINDS) + pick(THINGS);
    return words + (random() < 0.5 ? pick(ENDINGS) : '') + ' #' + String(i).padStart(6, '0');
  };
  const cards = Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    list: i % LISTS.length,
    order: Math.floor(i / LISTS.length),
    title: title(i),
  }));
  return { lists: LISTS, cards };
}

/** mulberry32: small, and good enough to pick words. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function words(line) {
  return line.split(' ');
}
