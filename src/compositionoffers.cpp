// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositionoffers.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSet>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace circletake {

namespace {

QString perWords(providers::PriceList::Per per)
{
    using Per = providers::PriceList::Per;
    switch (per) {
    case Per::Second:
        return QCoreApplication::translate("Composition", "%1 a second");
    case Per::Clip:
        return QCoreApplication::translate("Composition", "%1 a clip");
    case Per::Block:
        return QCoreApplication::translate("Composition", "%1 a block of %2 s");
    case Per::TokenMillion:
        return QCoreApplication::translate("Composition", "%1 a million tokens");
    case Per::CharThousand:
        return QCoreApplication::translate("Composition", "%1 a thousand characters");
    }
    Q_UNREACHABLE();
}

bool isSandbox(const providers::Profile &profile)
{
    return profile.id.section(QLatin1Char('.'), 0, 0) == QLatin1String("sandbox");
}

QString priceWords(const providers::Profile &profile)
{
    if (profile.models.isEmpty() || profile.models.first().price.isEmpty())
        return {};
    const providers::PriceList &price = profile.models.first().price;
    const providers::PriceList::Rule &usual = price.rules.last();
    if (usual.in && usual.out)
        return QCoreApplication::translate("Composition", "%1 in, %2 out a million tokens")
            .arg(usual.in->toDisplay(), usual.out->toDisplay());
    if (!usual.amount)
        return {};
    const QString words = perWords(price.per).arg(usual.amount->toDisplay());
    return price.per == providers::PriceList::Per::Block ? words.arg(price.blockMs / 1000) : words;
}

workspace::ProviderFacts factsOf(const providers::Profile &profile)
{
    workspace::ProviderFacts facts;
    facts.id = profile.id;
    facts.label = profile.label;
    facts.layer = providers::key(profile.kind);
    for (const providers::ModelProfile &model : profile.models)
        facts.models << model.id;
    facts.keyVariable = QString::fromLatin1(profile.auth.environment);
    facts.needsKey = profile.auth.kind != providers::AuthProfile::Kind::None && !profile.auth.optional;
    facts.animatic = profile.animatic;
    facts.answersLookUps =
        profile.submitClass != render::SubmitClass::Nothing && profile.submitClass != render::SubmitClass::ReplaysKey;
    return facts;
}

Error silence()
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("Composition", "The system's keychain does not answer."),
            {},
            QCoreApplication::translate("Composition", "Unlock it and try again, or enter the key again.")};
}

}  // namespace

QString firstSecret(const providers::Profile &profile)
{
    return profile.auth.secrets.value(0, QStringLiteral("key"));
}

Offers::Offers(providers::KeyStore &keys, SharedKeys &shared, providers::HttpStack &stack, qint64 patienceMs)
    : m_keys(keys)
    , m_shared(shared)
    , m_stack(stack)
    , m_patienceMs(patienceMs)
    , m_kept(keys.kept())
    , m_loading(
          std::async(std::launch::async, &providers::ProviderList::load,
                     QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/profiles")))
{
    for (const auto &[account, name] : std::as_const(m_kept))
        m_shared.expect(account, name);
}

void Offers::settle()
{
    std::call_once(m_settled, [this] {
        m_list = m_loading.get();
        for (const providers::Profile &profile : m_list.profiles()) {
            m_keys.takeFromEnvironment(profile);
            for (const QString &name : profile.auth.secrets + QStringList{providers::callbackSecretName()})
                m_shared.put(profile.auth.account, name, m_keys.key(profile.auth.account, name));
        }
        for (const providers::Profile &profile : m_list.profiles()) {
            QVector<workspace::ProviderFacts> &facts = m_facts[int(profile.kind)];
            facts.insert(isSandbox(profile) ? 0 : facts.size(), factsOf(profile));
            if (providers::makesClips(profile))
                m_priced.push_back(std::make_unique<providers::HttpProvider>(profile, QUrl(), m_shared, m_stack));
        }
    });
}

void Offers::loadKeys()
{
    Q_ASSERT(QThread::currentThread() == m_home.thread());
    settle();
    if (std::exchange(m_asked, true))
        return;
    QSet<QString> asked;
    for (const providers::Profile &profile : m_list.profiles()) {
        const QString account = profile.auth.account;
        const bool wants =
            std::any_of(profile.auth.secrets.begin(), profile.auth.secrets.end(),
                        [this, &account](const QString &name) { return m_shared.isExpected(account, name); });
        if (!wants || asked.contains(account))
            continue;
        asked.insert(account);
        m_keys.load(profile, [this, &profile](const Result<void> &outcome) { loaded(profile, outcome); });
    }
    for (const auto &[account, name] : std::as_const(m_kept))
        if (!asked.contains(account))
            m_shared.giveUp(account, name, {ErrorKind::NotFound, {}, {}, {}});  // no profile of that account is left
}

void Offers::loaded(const providers::Profile &profile, const Result<void> &outcome)
{
    if (!outcome)
        qCWarning(lcHttp).noquote() << outcome.error().text();
    const QString account = profile.auth.account;
    for (const QString &name : profile.auth.secrets) {
        if (!m_shared.isExpected(account, name) && !m_shared.problem(account, name))
            continue;  // another one was entered meanwhile
        m_shared.put(account, name, m_keys.key(account, name));
        m_shared.giveUp(account, name, outcome ? Error() : outcome.error());
    }
}

Result<void> Offers::awaitKeys(const providers::Profile &profile)
{
    settle();
    const QString account = profile.auth.account;
    for (const QString &name : profile.auth.secrets) {
        waitFor(account, name);
        if (const auto problem = m_shared.problem(account, name); problem && !problem->what.isEmpty())
            return *problem;
    }
    return {};
}

void Offers::awaitKeys()
{
    settle();
    for (const auto &[account, name] : std::as_const(m_kept))
        waitFor(account, name);
}

void Offers::waitFor(const QString &account, const QString &name)
{
    if (!m_shared.isExpected(account, name))
        return;
    if (QThread::currentThread() == m_home.thread())
        waitHere(account, name);
    else
        m_shared.wait(account, name, m_patienceMs);
    if (!m_shared.isExpected(account, name))
        return;
    m_shared.giveUpAll(silence());
    qCWarning(lcHttp).noquote() << silence().text();
}

void Offers::waitHere(const QString &account, const QString &name)
{
    loadKeys();
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(int(m_patienceMs));
    QEventLoop loop;
    while (limit.isActive() && m_shared.isExpected(account, name))
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

bool Offers::hasKey(const providers::Profile &profile) const
{
    const QString name = firstSecret(profile);
    return profile.auth.kind == providers::AuthProfile::Kind::None || m_shared.isExpected(profile.auth.account, name) ||
           !m_shared.key(profile.auth.account, name).isEmpty();
}

const providers::ProviderList &Offers::list()
{
    settle();
    return m_list;
}

QVector<workspace::ProviderFacts> Offers::facts(providers::Profile::Kind kind)
{
    settle();
    QVector<workspace::ProviderFacts> all = m_facts.value(int(kind));
    for (workspace::ProviderFacts &facts : all) {
        const providers::Profile *profile = m_list.profile(facts.id);
        facts.price = priceWords(*profile);
        facts.hasKey = hasKey(*profile);
        facts.builtIn = isSandbox(*profile);
        if (facts.builtIn)
            facts.label = facts.animatic ? QCoreApplication::translate("Composition", "Sandbox (animatic)")
                                         : QCoreApplication::translate("Composition", "Sandbox (by rule)");
    }
    return all;
}

const providers::HttpProvider *Offers::priced(const QString &id)
{
    settle();
    const auto found =
        std::find_if(m_priced.begin(), m_priced.end(), [&](const auto &each) { return each->profile().id == id; });
    return found == m_priced.end() ? nullptr : found->get();
}

}  // namespace circletake
