"""Trains the network of `sounds.bin`: `train.py OUT EPOCHS RATE [--from WARM.pkl] [--hold HELD.pkl] DATA.pkl...`.

Connectionist temporal classification in which sounds that are often left out may be skipped. OUT gets the weights (`OUT.pkl` to go on
with, `OUT.bin` for the program). The weights in the repository: 2,000 utterances by espeak-ng, six epochs at 2e-3; then 5,300, three
epochs at 1.2e-3; then 180 by Kokoro three times over with 1,100 of espeak-ng's, two epochs at 8e-4.
"""
import argparse
import pickle
import struct
import time

import numpy as np

import spelling as U

K = len(U.UNITS)
BATCH = 32


def labels(text, language):
    return [(U.IDX[sound], optional) for word in U.text(text, language) for sound, optional in word]


def stack(states, context):
    states = states.astype("f")
    padded = np.pad(states, ((context, context), (0, 0)), mode="edge")
    return np.concatenate([padded[i:i + len(states)] for i in range(2 * context + 1)], 1)


def ctc(prob,tl,labs):
    # prob [B,T,K]; returns loss, grad wrt logits (softmax - gamma)
    B,T,_=prob.shape; L=max(len(x) for x in labs); S=2*L+1
    ext=np.zeros((B,S),int); opt=np.zeros((B,S),bool); fin=np.zeros((B,S),bool)
    s2=np.zeros((B,S),'f'); s3=np.zeros((B,S),'f'); s4=np.zeros((B,S),'f'); 
    for b,x in enumerate(labs):
        n=len(x)
        for i,(u,o) in enumerate(x): ext[b,2*i+1]=u
        fin[b,2*n]=1; 
        j=n-1
        while j>=0:
            fin[b,2*j+1]=1
            if x[j][1]: fin[b,2*j]=1; j-=1
            else: break
        for i in range(n):
            s=2*i+1
            if i>0 and x[i][0]!=x[i-1][0]: s2[b,s]=1
            if i>0 and x[i-1][1]:
                s3[b,s]=1
                if i>1 and x[i][0]!=x[i-2][0]: s4[b,s]=1
    st=np.ones((B,S),'f')
    P=np.take_along_axis(prob,np.broadcast_to(ext[:,None,:],(B,T,S)),2)+1e-12
    def sh(a,k): 
        r=np.zeros_like(a); r[:,k:]=a[:,:-k]; return r
    def shb(a,k):
        r=np.zeros_like(a); r[:,:-k]=a[:,k:]; return r
    A=np.zeros((T,B,S)); a=np.zeros((B,S)); a[:,0]=1; a[:,1]=1
    for b,x in enumerate(labs):
        if x[0][1] and len(x)>1: a[b,3]=1;a[b,2]=1
    a=a*P[:,0]; c=a.sum(1,keepdims=True); a/=c; A[0]=a; ll=np.log(c[:,0])
    for t in range(1,T):
        n=a+sh(a,1)+s2*sh(a,2)+s3*sh(a,3)+s4*sh(a,4)
        n=n*P[:,t]; c=n.sum(1,keepdims=True)+1e-30; n/=c
        act=(t<tl)[:,None]
        a=np.where(act,n,a); A[t]=a; ll+=np.where(act[:,0],np.log(c[:,0]),0)
    ll+=np.log((a*fin).sum(1)+1e-30)
    be=np.zeros((B,S)); G=np.zeros_like(prob)
    bt=None
    for t in range(T-1,-1,-1):
        last=(t==tl-1)[:,None]
        if bt is None: nb=np.zeros((B,S))
        else:
            q=bt*P[:,t+1] if t+1<T else bt
            nb=q+shb(q,1)+shb(s2*q,2)+shb(s3*q,3)+shb(s4*q,4)
        nb=np.where(last,fin.astype(float),nb)
        nb/=nb.sum(1,keepdims=True)+1e-30
        bt=nb
        g=A[t]*nb; g/=g.sum(1,keepdims=True)+1e-30
        g*=(t<tl)[:,None]
        gg=np.zeros((B,K)); np.add.at(gg,(np.arange(B)[:,None],ext),g); G[:,t]=gg
    mask=(np.arange(T)[None]<tl[:,None])[...,None]
    return -ll,(prob-G)*mask
def softmax(z): z=z-z.max(-1,keepdims=True); e=np.exp(z); return e/e.sum(-1,keepdims=True)
class Net:
    def __init__(s,ctx,H,seed=0):
        r=np.random.default_rng(seed); s.c=ctx; D=512*(2*ctx+1); s.H=H
        s.p=[]
        if H: s.p=[(r.standard_normal((D,H))*np.sqrt(2/D)).astype('f'),np.zeros(H,'f'),(r.standard_normal((H,K))*np.sqrt(1/H)).astype('f'),np.zeros(K,'f')]
        else: s.p=[np.zeros((D,K),'f'),np.zeros(K,'f')]
        s.p[-1][0]=0
        s.mu=np.zeros(512,'f'); s.sd=np.ones(512,'f')
        s.m=[np.zeros_like(x) for x in s.p]; s.v=[np.zeros_like(x) for x in s.p]; s.t=0
    def fwd(s,x):
        if s.H:
            s.x=x; h=x@s.p[0]+s.p[1]; s.h=np.maximum(h,0); return s.h@s.p[2]+s.p[3]
        s.x=x; return x@s.p[0]+s.p[1]
    def step(s,dz,lr,wd=1e-4):
        D=dz.reshape(-1,K); 
        if s.H:
            h=s.h.reshape(-1,s.H); g=[None]*4; g[2]=h.T@D; g[3]=D.sum(0); dh=(D@s.p[2].T)*(h>0); g[0]=s.x.reshape(-1,s.x.shape[-1]).T@dh; g[1]=dh.sum(0)
        else: g=[s.x.reshape(-1,s.x.shape[-1]).T@D,D.sum(0)]
        s.t+=1
        for i,(p,gg) in enumerate(zip(s.p,g)):
            s.m[i]=.9*s.m[i]+.1*gg; s.v[i]=.99*s.v[i]+.01*gg*gg
            p-=lr*((s.m[i]/(1-.9**s.t))/(np.sqrt(s.v[i]/(1-.99**s.t))+1e-6)+wd*p)
    def prob(s,f): return softmax(s.fwd(stack((f.astype('f')-s.mu)/s.sd,s.c)))
def greedy(p):
    a=p.argmax(1); return [int(x) for i,x in enumerate(a) if x and (i==0 or a[i-1]!=x)]
def ed(a,b):
    d=list(range(len(b)+1))
    for i,x in enumerate(a):
        n=[i+1]
        for j,y in enumerate(b): n.append(min(d[j]+(x!=y),d[j+1]+1,n[-1]+1))
        d=n
    return d[-1]
def evalset(net,data,show=0):
    e={};n={}
    for l,t,f in data:
        g=greedy(net.prob(f)); y=labels(t,l); r=[u for u,o in y]; r2=[u for u,o in y if not o]
        d=min(ed(g,r),ed(g,r2)); e[l]=e.get(l,0)+d; n[l]=n.get(l,0)+len(r2)
        if show>0: print(l,t,'|',''.join(U.UNITS[u] for u in g),'|',''.join(U.UNITS[u] for u in r)); show-=1
    return ' '.join(f'{l}:{e[l]/n[l]:.2f}' for l in sorted(e))+f' all:{sum(e.values())/sum(n.values()):.3f}'

def export(net, path):
    first, bias, second, second_bias = net.p
    mean, deviation = np.tile(net.mu, 2 * net.c + 1), np.tile(net.sd, 2 * net.c + 1)
    bias, first = bias - (mean / deviation) @ first, first / deviation[:, None]
    scale = np.abs(first).max(0) / 127
    letters = U.UNITS.encode()
    with open(path, "wb") as out:
        out.write(b"AWSOUND1" + struct.pack("<4I", 512, net.c, first.shape[1], len(letters)) + letters)
        out.write(scale.astype("<f4").tobytes() + np.rint(first / scale).clip(-127, 127).astype("i1").tobytes())
        for array in (bias, second, second_bias):
            out.write(array.astype("<f4").tobytes())


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("out")
    arguments.add_argument("epochs", type=int)
    arguments.add_argument("rate", type=float)
    arguments.add_argument("data", nargs="+")
    arguments.add_argument("--from", dest="warm")
    arguments.add_argument("--hold")
    a = arguments.parse_args()
    data = [item for path in a.data for item in pickle.load(open(path, "rb"))]
    data = [item for item in data if 1 < len(labels(item[1], item[0])) < len(item[2]) * 0.8]
    net, rng = Net(1, 160), np.random.default_rng(0)
    if a.warm:
        net.p, net.mu, net.sd = pickle.load(open(a.warm, "rb"))
    else:
        sample = np.concatenate([item[2][::5].astype("f") for item in data])
        net.mu, net.sd = sample.mean(0), sample.std(0) + 1e-3
    steps, done, start = a.epochs * (len(data) // BATCH), 0, time.time()
    for epoch in range(a.epochs):
        order = np.argsort([len(item[2]) + rng.random() * 20 for item in data])
        batches = [order[i:i + BATCH] for i in range(0, len(data) - BATCH + 1, BATCH)]
        rng.shuffle(batches)
        total = 0
        for batch in batches:
            lengths = np.array([len(data[i][2]) for i in batch])
            x = np.zeros((len(batch), lengths.max(), 512 * (2 * net.c + 1)), "f")
            for row, i in enumerate(batch):
                x[row, :lengths[row]] = stack((data[i][2].astype("f") - net.mu) / net.sd, net.c)
            loss, gradient = ctc(softmax(net.fwd(x)), lengths, [labels(data[i][1], data[i][0]) for i in batch])
            done += 1
            rate = a.rate * min(1, done / 100) * 0.5 * (1 + np.cos(np.pi * done / steps)) + 1e-5
            net.step((gradient / len(batch)).astype("f"), rate)
            total += loss.mean()
        print(epoch, round(total / len(batches), 2), f"{time.time() - start:.0f} s", flush=True)
        pickle.dump((net.p, net.mu, net.sd), open(a.out + ".pkl", "wb"))
    if a.hold:
        print(evalset(net, pickle.load(open(a.hold, "rb"))))
    export(net, a.out + ".bin")


if __name__ == "__main__":
    main()
